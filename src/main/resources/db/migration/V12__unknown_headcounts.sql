-- Without a headcount nobody knows how many people work in a department; 0 says that nobody does.
alter table department alter column headcount drop not null;
alter table round_department alter column headcount drop not null;

-- in rounds 0 has meant so far that nobody knows
update round_department set headcount = null where headcount = 0;
