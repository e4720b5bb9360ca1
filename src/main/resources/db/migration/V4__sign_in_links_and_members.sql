-- Links by which people sign in, join an organisation or make an account; each known only as its hash.

create table sign_in_link (
    token_sha256 varchar(64) primary key,
    person_id uuid not null references person (id) on delete cascade,
    expires_at timestamp with time zone not null
);

create index sign_in_link_person on sign_in_link (person_id);
create index sign_in_link_expires_at on sign_in_link (expires_at);

-- Who is asked to join an organisation; says nothing about whether the address has an account.
create table member_invitation (
    id uuid primary key,
    organisation_id uuid not null references organisation (id) on delete cascade,
    email varchar(254) not null,
    email_key varchar(600) not null,
    role varchar(20) not null check (role ~ '^(leader|viewer)$'),
    token_sha256 varchar(64) not null unique,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    unique (organisation_id, email_key)
);

create index member_invitation_expires_at on member_invitation (expires_at);

-- An account that somebody wants to make, until they show that the address is theirs.
create table sign_up (
    token_sha256 varchar(64) primary key,
    name varchar(200) not null,
    email varchar(254) not null,
    organisation varchar(200) not null,
    next varchar(300) not null,
    expires_at timestamp with time zone not null
);

create index sign_up_expires_at on sign_up (expires_at);
