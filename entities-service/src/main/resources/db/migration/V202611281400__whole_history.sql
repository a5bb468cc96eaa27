-- The history of an entity also tells of its relations, which make no new version of it: its entries are told apart, and sorted, by a
-- number of their own.
alter table entity_change drop constraint entity_change_pkey;
alter table entity_change add id bigint generated always as identity primary key;
create index entity_change_newest on entity_change (entity_id, id desc);

-- Judgements, whose reasons merges and un-merges have, may say more.
alter table entity_change drop constraint entity_change_reason_check;
alter table entity_change add constraint entity_change_reason_check check (reason <> '' and length(reason) <= 2000);
