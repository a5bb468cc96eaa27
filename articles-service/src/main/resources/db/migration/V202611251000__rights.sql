-- Who took an article's text out of sight, showed it again or had it erased, and why. Rows are only ever added, and none of them
-- holds anything of the text.
create table article_audit (
  id             uuid        primary key,
  article_id     uuid        not null references article,
  status_before  text        check (status_before in ('USABLE', 'WITHHELD', 'WITHDRAWN')),
  status_after   text        check (status_after in ('USABLE', 'WITHHELD', 'WITHDRAWN')),
  original_bytes bigint      check (original_bytes >= 0),
  text_bytes     bigint      check (text_bytes >= 0),
  reason         text        not null check (length(reason) between 1 and 2000),
  done_by        text        not null,
  done_at        timestamptz not null,
  constraint status_or_erasure check (
    (status_before is null) = (status_after is null)
    and (status_after is null) = (original_bytes is not null or text_bytes is not null))
);

create index audit_of_article on article_audit (article_id, id desc);

-- What was erased says when. The length of a text stays, since offsets count in it; its hash stays, so that the same text is known
-- when it is sent again and is not taken in anew.
alter table revision add column original_erased_at timestamptz;
alter table revision add column text_erased_at timestamptz;
alter table revision drop constraint if exists revision_check;
alter table revision add constraint original_unless_erased
  check ((original is null) = (cleaning is null) or (original is null and original_erased_at is not null));
alter table revision add constraint text_unless_erased check (text <> '' or text_erased_at is not null);
