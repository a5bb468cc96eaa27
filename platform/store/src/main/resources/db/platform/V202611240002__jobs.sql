-- Work that is owed, at most once per queue and key. A lease that runs out is taken over by anybody; `requested` tells
-- whether the work was asked for again while it was being done.
create table job (
  queue        text        not null,
  key          text        not null,
  state        text        not null default 'READY' check (state in ('READY', 'PARKED')),
  requested    bigint      not null default 1,
  attempts     integer     not null default 0,
  due_at       timestamptz not null default now(),
  leased_by    uuid,
  leased_until timestamptz,
  last_error   text,
  primary key (queue, key)
);

create index job_due on job (queue, due_at) where state = 'READY';
create index job_parked on job (queue, key) where state = 'PARKED';
