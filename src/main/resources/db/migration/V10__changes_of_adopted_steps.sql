-- Who changed an adopted step last and how often it was changed, so that nobody replaces what they have not seen.

alter table adopted_step add column version integer default 0 not null;
alter table adopted_step add column changed_by uuid;
alter table adopted_step add column changed_at timestamp with time zone;
