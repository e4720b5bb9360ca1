-- What an organisation wants, and its rounds with their invitations and figures.

alter table organisation add column target_date date;
alter table organisation add column accent varchar(7);
alter table organisation add column logo bytea;
alter table organisation add column sample boolean default false not null;

create table organisation_goal (
    organisation_id uuid not null references organisation (id) on delete cascade,
    dimension varchar(200) not null,
    target smallint check (target >= 1),
    importance double precision check (importance between 0.5 and 2),
    primary key (organisation_id, dimension)
);

-- One asking of one version of an assessment. The secret of its open link starts new responses and opens none.
create table round (
    id uuid primary key,
    organisation_id uuid not null references organisation (id) on delete cascade,
    assessment_id varchar(100) not null,
    assessment_version integer not null,
    kind varchar(20) not null check (kind ~ '^(quick|full)$'),
    title varchar(200) not null,
    minimum_group integer not null check (minimum_group >= 3),
    opens_at timestamp with time zone not null,
    closes_at timestamp with time zone not null,
    -- where the two times were chosen, such as Europe/London
    zone varchar(100) not null,
    closed_at timestamp with time zone,
    raw_export boolean not null,
    open_link varchar(43) not null unique,
    created_at timestamp with time zone not null,
    check (opens_at < closes_at),
    foreign key (assessment_id, assessment_version) references assessment_version (id, version)
);

create index round_organisation on round (organisation_id);

create table round_role (
    round_id uuid not null references round (id) on delete cascade,
    role varchar(20) not null check (role ~ '^(executive|manager|front-line)$'),
    primary key (round_id, role)
);

-- The departments as they were when the round was made: what becomes of them later changes no figure of it.
create table round_department (
    round_id uuid not null references round (id) on delete cascade,
    department_id uuid not null,
    name varchar(200) not null,
    headcount integer not null check (headcount >= 0),
    position integer not null,
    open_link varchar(43) not null unique,
    primary key (round_id, department_id)
);

-- A response in a round; its department is one of the round's.
alter table response add column round_id uuid;
alter table response add column department_id uuid;
alter table response add column channel varchar(20);
-- whether an executive agreed to be shown in a group of two
alter table response add column consents boolean default false not null;
-- the replies of a response that was handed in, in model order, one character each
alter table response add column sheet varchar(2000);
alter table response add constraint response_round foreign key (round_id) references round (id) on delete cascade;
alter table response add constraint response_department
    foreign key (round_id, department_id) references round_department (round_id, department_id) on delete cascade;
alter table response add constraint response_channel
    check (channel ~ '^(open-link|department-link|invitation)$');

-- with the time, those who handed in are counted without a look at their responses
create index response_round_id on response (round_id, handed_in_at);

-- The secret starts one response and opens none. The response is known only while it is a draft: once it is handed in,
-- nothing here leads to it.
create table invitation (
    id uuid primary key,
    round_id uuid not null references round (id) on delete cascade,
    department_id uuid,
    role varchar(20) check (role ~ '^(executive|manager|front-line)$'),
    name varchar(200) not null,
    email varchar(254) not null,
    email_key varchar(600) not null,
    language varchar(20) not null,
    secret varchar(43) not null unique,
    draft_id uuid references response (id) on delete set null,
    answered boolean default false not null,
    revoked_at timestamp with time zone,
    reminded_at timestamp with time zone,
    created_at timestamp with time zone not null,
    unique (round_id, email_key),
    foreign key (round_id, department_id) references round_department (round_id, department_id) on delete cascade
);

create index invitation_draft on invitation (draft_id);

-- Everything that may be shown of a closed round; what is hidden is not in it.
create table round_figures (
    round_id uuid primary key references round (id) on delete cascade,
    figures text not null,
    -- against the round before, if the two could be compared
    trend text,
    before_id uuid references round (id) on delete set null,
    made_at timestamp with time zone not null
);

-- The importance of dimensions that the figures were worked out with.
create table round_importance (
    round_id uuid not null references round (id) on delete cascade,
    dimension varchar(200) not null,
    importance double precision not null check (importance between 0.5 and 2),
    primary key (round_id, dimension)
);

-- Mail to be sent, each once.
create table mail (
    id uuid primary key,
    organisation_id uuid references organisation (id) on delete cascade,
    -- what it is about, such as an invitation
    subject_id uuid,
    recipient varchar(254) not null,
    subject varchar(300) not null,
    body text not null,
    state varchar(20) not null check (state ~ '^(waiting|sending|sent|failed)$'),
    attempts integer default 0 not null,
    due_at timestamp with time zone not null,
    created_at timestamp with time zone not null,
    sent_at timestamp with time zone,
    error varchar(500)
);

create index mail_state on mail (state, due_at);
create index mail_subject_id on mail (subject_id);

-- Who did what; never what anybody answered. Rows are only ever added, and go with their organisation.
create table audit_entry (
    id uuid primary key,
    organisation_id uuid not null references organisation (id) on delete cascade,
    at timestamp with time zone not null,
    person_id uuid not null,
    person varchar(200) not null,
    deed varchar(50) not null,
    subject varchar(300) not null
);

create index audit_entry_organisation on audit_entry (organisation_id, at);
