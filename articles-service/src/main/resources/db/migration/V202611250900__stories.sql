-- A story is articles that retell one another. It is called after one of them: an article that retells none is its own story.
alter table article add column story_id uuid;
update article set story_id = id;
alter table article alter column story_id set not null;

create index article_by_story on article (story_id, id desc);
