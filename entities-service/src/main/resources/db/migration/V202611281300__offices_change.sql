-- A time in an office can be corrected, so it has versions. A position that one person at a time can hold says so. Positions are looked
-- for by words of their titles, and who held them by country and body.
alter table position add single_holder boolean not null default false;
create index position_title_within on position using gin (lower(title) gin_trgm_ops);
create index position_of_country on position (country, id desc);
create index position_of_body on position (body, id desc);

alter table occupancy add version bigint not null default 1;
create index occupancy_of_position_newest on occupancy (position_id, id desc);
drop index occupancy_of_position;
