-- By what a name is looked for when it is not written as it is stored: numbers that the program makes of how it sounds. A name whose
-- letters change loses them and gets new ones before the transaction ends; a version of the program with other rules empties the column.
alter table entity_name add match_keys integer[];

create index entity_name_by_match_key on entity_name using gin (match_keys) with (fastupdate = off);
create index entity_name_without_match_keys on entity_name (entity_id) where match_keys is null;

create function forget_match_keys() returns trigger language plpgsql as $$
begin
  new.match_keys := null;
  return new;
end
$$;

create trigger name_with_other_letters_needs_other_keys before update of value on entity_name
  for each row when (old.value is distinct from new.value) execute function forget_match_keys();
