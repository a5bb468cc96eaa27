-- What lists are sorted by: the folded form of the name that an entity is shown with. It is kept by the program, and
-- in the order of code points, which no upgrade of the system's collations changes.
alter table entity add sorted_name text collate "C";
update entity e
   set sorted_name = shown.folded
  from (select distinct on (entity_id) entity_id, folded
          from entity_name
         order by entity_id, coalesce(kind = 'PRIMARY' and (language = 'en' or language like 'en-%'), false) desc, place) shown
 where shown.entity_id = e.id;
alter table entity alter sorted_name set not null;

create index entity_sorted on entity (sorted_name, id);
create index entity_kind_sorted on entity (kind, sorted_name, id);
create index entity_country_sorted on entity (country, sorted_name, id);
