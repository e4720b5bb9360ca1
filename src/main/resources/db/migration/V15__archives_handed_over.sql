-- Who was handed all that an organisation has, to the last byte. What was changed since is missing from their file.
create table organisation_archive (
    organisation_id uuid not null references organisation (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    -- how many changes there had been when the file was begun
    changes integer not null,
    primary key (organisation_id, person_id)
);

create index organisation_archive_person on organisation_archive (person_id);
