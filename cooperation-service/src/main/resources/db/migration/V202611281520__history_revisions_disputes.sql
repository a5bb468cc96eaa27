-- Every step of a record, by whom and why. Rows are only ever added.
create table record_step (
  id        bigint      generated always as identity primary key,
  record_id uuid        not null references cooperation_record on delete cascade,
  version   bigint      not null,
  what      text        not null,
  at        timestamptz not null default now(),
  author    text,
  comment   text        check (length(comment) <= 4000)
);
create index step_of_record on record_step (record_id, id desc);

insert into record_step (record_id, version, what, at, author)
select id, 1, 'record.proposed', received_at, proposed_by from cooperation_record order by id;
insert into record_step (record_id, version, what, at, author, comment)
select record_id, record_version + 1,
       case verdict when 'ACCEPT' then 'record.accepted' when 'REJECT' then 'record.rejected' else 'record.deprecated' end,
       decided_at, reviewer, comment
  from review order by id;

-- What a record says and said, as it was sent: each state that was accepted can be cited, and a change to an accepted record waits here
-- until somebody decides on it. Records of before begin with their next change.
alter table cooperation_record add revision integer not null default 1 check (revision >= 1);
create table record_revision (
  record_id   uuid        not null references cooperation_record on delete cascade,
  number      integer     not null check (number >= 1),
  based_on    integer     check (based_on < number),
  content     jsonb       not null,
  reason      text        check (length(reason) between 1 and 4000),
  state       text        not null check (state in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'SUPERSEDED')),
  proposed_by text        not null,
  proposed_at timestamptz not null,
  decided_by  text        check (decided_by <> proposed_by),
  decided_at  timestamptz,
  comment     text        check (length(comment) <= 4000),
  primary key (record_id, number),
  constraint revision_is_decided_by_somebody check ((decided_by is null) = (decided_at is null))
);
create unique index revision_under_way on record_revision (record_id) where state = 'PROPOSED';

-- What those who are named say against a record. A curator decides whether it is shown beside it.
alter table cooperation_record add disputes integer not null default 0;
create table record_dispute (
  id         uuid        primary key,
  record_id  uuid        not null references cooperation_record on delete cascade,
  kind       text        not null check (kind in ('DISPUTE', 'CORRECTION')),
  name       text        not null check (length(name) between 1 and 300),
  entity_id  text,
  text       text        not null check (length(text) between 1 and 4000),
  state      text        not null check (state in ('RECEIVED', 'SHOWN', 'DISMISSED')),
  filed_by   text        not null,
  filed_at   timestamptz not null,
  answer     text        check (length(answer) between 1 and 4000),
  decided_by text        check (decided_by <> filed_by),
  decided_at timestamptz
);
create index dispute_of_record on record_dispute (record_id, id);
create index dispute_to_decide on record_dispute (id) where state = 'RECEIVED';
