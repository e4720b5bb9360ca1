-- Counts the changes of an organisation's logo and colour: as part of the logo's address it lets browsers keep the picture.
alter table organisation add column brand_version integer default 0 not null;
