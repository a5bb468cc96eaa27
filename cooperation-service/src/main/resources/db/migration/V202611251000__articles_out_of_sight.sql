-- Articles whose texts may not be shown, as the feed of the articles service told. Who writes a quote looks here, so that none is
-- copied behind the back of a withdrawal.
create table article_out_of_sight (
  article_id uuid primary key,
  status     text not null check (status in ('WITHHELD', 'WITHDRAWN'))
);

-- The copy of a quote is hidden while its article is withheld, and erased with an article that is withdrawn.
alter table record_evidence alter column exact drop not null;
alter table record_evidence add column withheld boolean not null default false;
alter table record_evidence add constraint withdrawn_quote_is_erased check (
  (standing = 'WITHDRAWN') = (exact is null) and (standing <> 'WITHDRAWN' or (prefix is null and suffix is null)));

-- An answer that is kept to be repeated repeats the quotes of its record.
create index answer_about_record on idempotency ((cast(answer as jsonb) ->> 'id'))
  where operation = 'POST /v1/records' and answer is not null;
