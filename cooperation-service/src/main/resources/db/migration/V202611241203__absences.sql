-- The absences of two countries are looked up by who stayed away, who are few, and not by reading all parties.
create index party_absent on record_party (country, record_id) where role = 'ABSENT';
