-- Which quotes that entities-service keeps rest on which article: they are looked for again when its text changes or may not be shown.
create table entity_quote (
  quote_id   uuid primary key,
  article_id uuid not null references article
);

create index entity_quote_of_article on entity_quote (article_id, quote_id);
