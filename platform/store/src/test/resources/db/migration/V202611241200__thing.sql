-- A thing to change, so that the feed, jobs and idempotency have something to be about.
create table thing (
  id      uuid primary key,
  name    text   not null,
  version bigint not null
);
