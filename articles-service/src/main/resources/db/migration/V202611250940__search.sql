-- What an article is found by: one row for each article whose text may be shown, for its newest revision. `dictionary` is the text
-- search configuration that made the document, whose mark (#english) is a lexeme of it. `version` tells how the text was cut into
-- words: rows of an earlier version are written again in the background, newest first; 0 is a row that is yet to be written.
create table article_search (
  article_id uuid primary key references article,
  dictionary text not null,
  version    integer not null,
  document   tsvector not null
);

-- A document is read whole for one lookup of a word: unpacking it would cost more than its pages do.
alter table article_search alter column document set storage external;

create index article_search_document on article_search using gin (document);
create index article_search_by_version on article_search (version, article_id);

-- Which dictionaries there are documents of. None is ever taken away.
create table search_dictionary (
  name text primary key
);

-- Where words are in many texts the planner would rather read all documents than the index; reading a document is what costs, and
-- that it does not know.
create function searched(tsquery) returns setof uuid
  language sql stable parallel safe set enable_seqscan = off
  as $$ select article_id from article_search where document @@ $1 $$;

-- Whoever changes a title or a language makes the document one of old.
create function outdate_search() returns trigger
  language plpgsql
  as $$ begin update article_search set version = 0 where article_id = new.id and version <> 0; return null; end $$;

create trigger article_outdates_search after update of title, language on article
  for each row when (old.title is distinct from new.title or old.language is distinct from new.language)
  execute function outdate_search();

insert into article_search (article_id, dictionary, version, document)
select id, 'simple', 0, '' from article where status = 'USABLE';
