-- What becomes of mails and answers when an invitation, or its round, is taken back.

-- Nobody wants the mail sent any more. One that was waiting has failed with it; one that was being sent is not tried again.
alter table mail add column withdrawn boolean default false not null;
