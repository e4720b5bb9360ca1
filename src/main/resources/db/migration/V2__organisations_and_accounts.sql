-- Organisations with their departments, and the people who work with them.

create table person (
    id uuid primary key,
    name varchar(200) not null,
    email varchar(254) not null,
    -- the address in lower case: two spellings of it are one account
    email_key varchar(600) not null unique,
    password_hash varchar(300) not null,
    created_at timestamp with time zone not null
);

create table organisation (
    id uuid primary key,
    name varchar(200) not null,
    minimum_group integer default 5 not null check (minimum_group >= 3),
    created_at timestamp with time zone not null
);

create table membership (
    organisation_id uuid not null references organisation (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    role varchar(20) not null check (role ~ '^(leader|viewer)$'),
    primary key (organisation_id, person_id)
);

create index membership_person on membership (person_id);

create table department (
    id uuid primary key,
    organisation_id uuid not null references organisation (id) on delete cascade,
    name varchar(200) not null,
    -- the name in lower case: no two departments of an organisation read alike
    name_key varchar(600) not null,
    headcount integer not null check (headcount >= 0),
    position integer not null,
    unique (organisation_id, name_key)
);

-- The one link that sets the portal up, while it is unused; known only as its hash.
create table setup_link (
    id smallint primary key check (id = 1),
    token_sha256 varchar(64) not null,
    made_at timestamp with time zone not null
);

-- Who is signed in; the token in the browser's cookie is known only as its hash.
create table sign_in (
    token_sha256 varchar(64) primary key,
    person_id uuid not null references person (id) on delete cascade,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);

create index sign_in_person on sign_in (person_id);
create index sign_in_expires_at on sign_in (expires_at);

-- How often signing in failed lately, by email address and by client address, both known only as their hash.
create table sign_in_brake (
    subject varchar(64) primary key,
    failures integer not null check (failures >= 0),
    last_failed_at timestamp with time zone not null,
    refused_until timestamp with time zone not null
);

create index sign_in_brake_last_failed_at on sign_in_brake (last_failed_at);
