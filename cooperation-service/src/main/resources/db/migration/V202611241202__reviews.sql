-- Who decided what about which version of a record. Rows are only ever added.
create table review (
  id             uuid        primary key,
  record_id      uuid        not null references cooperation_record,
  record_version bigint      not null,
  verdict        text        not null check (verdict in ('ACCEPT', 'REJECT', 'DEPRECATE')),
  comment        text        check (length(comment) <= 4000),
  successor_id   uuid        references cooperation_record,
  reviewer       text        not null,
  decided_at     timestamptz not null,
  constraint successor_only_of_the_deprecated check (successor_id is null or verdict = 'DEPRECATE')
);

create index review_of_record on review (record_id, id);
