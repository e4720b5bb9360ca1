-- A mail is short. As large text each would be kept apart from its row, which made many of them slow to write and to forget.

alter table mail alter column body set data type varchar(20000);
