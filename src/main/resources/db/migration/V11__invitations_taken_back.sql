-- What becomes of mails and answers when an invitation, or its round, is taken back.

-- Nobody wants the mail sent any more. One that was waiting has failed with it; one that was being sent is not tried again.
alter table mail add column withdrawn boolean default false not null;

-- Its invitation was revoked while it was a draft: it stays its respondent's, and counts in its round no more.
alter table response add column revoked boolean default false not null;

update response set revoked = true
    where handed_in_at is null and id in (select draft_id from invitation where revoked_at is not null);

-- Once a response is handed in, by what its private link alone can find its invitation again.
alter table invitation add column seal varchar(64);
create index invitation_seal on invitation (seal);
