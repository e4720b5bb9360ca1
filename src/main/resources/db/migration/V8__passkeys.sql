-- Keys by which people sign in without a password; the other half of each stays with their device.

create table passkey (
    id uuid primary key,
    person_id uuid not null references person (id) on delete cascade,
    name varchar(200) not null,
    -- how the device names the key, in URL-safe Base64
    credential_id varchar(1400) not null unique,
    -- the public key as WebAuthn writes it, with what made it, likewise
    credential varchar(4000) not null,
    sign_count bigint not null check (sign_count >= 0),
    backup_eligible boolean not null,
    created_at timestamp with time zone not null,
    used_at timestamp with time zone
);

create index passkey_person on passkey (person_id);

-- What a device has to sign, once and soon; known only as its hash.
create table passkey_challenge (
    challenge_sha256 varchar(64) primary key,
    -- who adds a passkey; nobody where somebody wants to sign in
    person_id uuid references person (id) on delete cascade,
    expires_at timestamp with time zone not null
);

create index passkey_challenge_person on passkey_challenge (person_id);
create index passkey_challenge_expires_at on passkey_challenge (expires_at);
