-- Answers to writes that carried an Idempotency-Key, written in the transaction of the write and kept for seven days.
create table idempotency (
  caller       text        not null,
  operation    text        not null,
  key          text        not null,
  request_hash bytea       not null,
  status       integer,
  answer       text,
  created_at   timestamptz not null default now(),
  primary key (caller, operation, key)
);

create index idempotency_age on idempotency (created_at);
