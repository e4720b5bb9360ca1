-- Links end with what they rest on.

-- Who asked somebody to join: the invitation goes once they lead no more.
alter table member_invitation add column invited_by uuid references person (id) on delete cascade;

update member_invitation
set invited_by = (
    select audit_entry.person_id
    from audit_entry
    join membership
        on membership.organisation_id = audit_entry.organisation_id
        and membership.person_id = audit_entry.person_id
    where audit_entry.organisation_id = member_invitation.organisation_id
        and audit_entry.deed = 'member-invite'
        and audit_entry.subject = member_invitation.email
        and membership.role = 'leader'
    order by audit_entry.at desc
    limit 1
);

-- Also those to what is no address any more.
delete from member_invitation where invited_by is null or email ~ '[<>(),;:"\[\]\\]';
delete from sign_up where email ~ '[<>(),;:"\[\]\\]';

alter table member_invitation alter column invited_by set not null;

create index member_invitation_invited_by on member_invitation (invited_by);

-- The set-up link goes with the first account, however that was made; the guest of the sample has none.
delete from setup_link where exists (select 1 from person where id <> '00000000-0000-0000-0000-000000000001');
