-- Steps of a closed round's roadmaps that somebody took on.

create table adopted_step (
    id uuid primary key,
    organisation_id uuid not null references organisation (id) on delete cascade,
    round_id uuid not null references round (id) on delete cascade,
    -- whose roadmap it stood in, as addresses name the group: all, or the id of a department of the round
    group_key varchar(36) not null,
    step varchar(200) not null,
    item varchar(200) not null,
    dimension varchar(200) not null,
    -- as the roadmap read then: goals that change later change no adopted step
    title text not null,
    phase varchar(10) not null check (phase ~ '^(30|60|90|later)$'),
    place integer not null,
    owner varchar(200) not null,
    due date,
    status varchar(10) not null check (status ~ '^(open|doing|done|dropped)$'),
    comment varchar(2000) default '' not null,
    evidence varchar(2000) default '' not null,
    adopted_at timestamp with time zone not null,
    adopted_by uuid not null,
    closed_at timestamp with time zone,
    unique (round_id, group_key, step)
);

create index adopted_step_organisation on adopted_step (organisation_id);
