-- Written for H2 and PostgreSQL alike. Closed choices are checked with "~" and never with "in" or "or": H2 2.4 ties those
-- to the connection that created the table, and every insert fails once that one is closed.

-- Every assessment as published: the text that a response was answered with, kept for good.
create table assessment_version (
    id varchar(100) not null,
    version integer not null,
    sha256 varchar(64) not null,
    content text not null,
    published_at timestamp with time zone not null,
    primary key (id, version)
);

-- One respondent's answers; the token of the private link is known only as its hash.
create table response (
    id uuid primary key,
    token_sha256 varchar(64) not null unique,
    assessment_id varchar(100) not null,
    assessment_version integer not null,
    kind varchar(20) not null check (kind ~ '^(quick|full)$'),
    role varchar(20) not null check (role ~ '^(executive|manager|front-line)$'),
    organisation varchar(5000) default '' not null,
    department varchar(5000) default '' not null,
    current_item varchar(200),
    auto_advance boolean default true not null,
    letter_keys boolean default true not null,
    created_at timestamp with time zone not null,
    opened_at timestamp with time zone not null,
    handed_in_at timestamp with time zone,
    foreign key (assessment_id, assessment_version) references assessment_version (id, version)
);

create index response_opened_at on response (opened_at);

-- An answer is a level or a silence; an item without a row was never answered. Reply and notes each keep the time when the
-- respondent gave them, so that what arrives late never replaces something newer.
create table answer (
    response_id uuid not null references response (id) on delete cascade,
    item varchar(200) not null,
    chosen_level smallint check (chosen_level >= 1),
    silence varchar(20) check (silence ~ '^(dont-know|not-applicable)$'),
    evidence varchar(20000) default '' not null,
    comment varchar(20000) default '' not null,
    given_at timestamp with time zone,
    evidence_at timestamp with time zone,
    comment_at timestamp with time zone,
    primary key (response_id, item),
    check (chosen_level is null or silence is null)
);

create table response_goal (
    response_id uuid not null references response (id) on delete cascade,
    dimension varchar(200) not null,
    target smallint check (target >= 1),
    importance double precision check (importance between 0.5 and 2),
    primary key (response_id, dimension)
);

-- Outcome metrics stand beside the scores and are never scored.
create table outcome (
    response_id uuid not null references response (id) on delete cascade,
    metric varchar(20) not null check (metric ~ '^(nps|csat|ces|clv)$'),
    amount numeric(18, 4) not null,
    primary key (response_id, metric)
);
