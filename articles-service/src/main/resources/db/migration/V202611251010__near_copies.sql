-- Articles whose place in a story is to be looked for. Written with what changes it and looked at after the commit, by one
-- at a time, so that two near-copies that come at the same moment find each other. Whoever is asked for again while being
-- looked at is looked at once more. Without a foreign key: nothing is ever deleted, and every import pays for it.
create table story_owed (
  article_id uuid primary key,
  requested  bigint not null default 1
);

insert into story_owed (article_id) select id from article;

-- What an article's text is compared by, made from that revision of it. The text cannot be read from it.
create table story_sketch (
  article_id uuid primary key references article,
  revision   integer not null check (revision >= 1),
  version    integer not null,
  script     text    not null check (script in ('SPACED', 'UNSPACED', 'EAST_ASIAN')),
  runs       integer not null check (runs >= 0),
  sample     bytea   not null check (length(sample) <= 1024),
  numbers    bytea   not null check (length(numbers) <= 256),
  bands      bytea   not null check (length(bands) in (0, 192))
);

-- By what those articles are found after which stories are, or can be, called.
create table story_band (
  hash       bigint not null,
  article_id uuid   not null,
  constraint story_band_once primary key (hash, article_id)
);

-- A story that has or had two articles or more. For each clearance the newest article of those whom it lets see two.
create table story (
  id             uuid   primary key references article,
  version        bigint not null,
  newest_public  uuid,
  newest_partner uuid,
  newest_curator uuid
);

create index story_newest_public on story (newest_public desc) where newest_public is not null;
create index story_newest_partner on story (newest_partner desc) where newest_partner is not null;
create index story_newest_curator on story (newest_curator desc) where newest_curator is not null;

-- Whatever changes what a story is decided by, wherever it is written.
create function owe_story() returns trigger language plpgsql as $$
begin
  insert into story_owed (article_id) values (new.id)
      on conflict (article_id) do update set requested = story_owed.requested + 1;
  return null;
end $$;

create trigger article_story_owed
  after update of publisher_id, language, visibility, status on article
  for each row
  when ((old.publisher_id, old.language, old.visibility, old.status)
        is distinct from (new.publisher_id, new.language, new.visibility, new.status))
  execute function owe_story();

-- Two articles that a curator said do not retell one another, however alike they are.
create table story_parting (
  one   uuid not null references article,
  other uuid not null references article,
  constraint story_parting_once primary key (one, other),
  constraint story_parting_ordered check (one < other)
);

create index story_parting_by_other on story_parting (other);
