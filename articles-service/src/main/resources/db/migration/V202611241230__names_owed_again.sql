-- A name that comes while its entity is being looked for is owed once more: only what was looked for is settled.
alter table names_owed add column requested bigint not null default 1;
