-- Nothing a portal says or does tells whether an address has an account, also where it cannot send mail.

-- Who nobody could show an address of has none; the portal gave them a name to sign in with.
alter table person alter column email drop not null;
-- The address in lower case, or the given name, which has no @.
alter table person rename column email_key to login_key;

-- Only a link that was mailed shows that its holder owns the address.
alter table member_invitation add column mailed boolean default false not null;

-- Failures are forgotten a day after the first: the last one would tell when the owner of an account came.
alter table sign_in_brake rename column last_failed_at to first_failed_at;
