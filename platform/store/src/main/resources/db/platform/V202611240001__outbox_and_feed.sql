-- What changed, written in the transaction of the change. A position is given after the commit by one sequencer at a
-- time, so that a reader who has seen position n never misses one below it. The first five columns are those that
-- Debezium's outbox router reads.
create table outbox (
  seq           bigint generated always as identity primary key,
  id            uuid        not null,
  aggregatetype text        not null,
  aggregateid   text        not null,
  type          text        not null,
  payload       jsonb       not null,
  version       bigint      not null,
  visibility    text        not null check (visibility in ('PUBLIC', 'PARTNER', 'CURATOR')),
  time          timestamptz not null default now(),
  position      bigint
);

create unique index outbox_position on outbox (position) where position is not null;
create index outbox_without_position on outbox (seq) where position is null;

-- One row: the epoch changes when a database is restored, so that positions given before are recognised as void.
create table feed (
  only_row boolean primary key default true check (only_row),
  epoch    text   not null,
  last     bigint not null,
  pruned   bigint not null
);

insert into feed (epoch, last, pruned) values (substr(replace(gen_random_uuid()::text, '-', ''), 1, 10), 0, 0);

-- How far this service has read the feeds of others. The lease lets one instance at a time read on.
create table follower (
  name         text primary key,
  position     text,
  leased_by    uuid,
  leased_until timestamptz
);
