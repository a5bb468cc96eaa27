-- Two publishers of one name without a domain are two when their countries differ.
drop index publisher_by_name_alone;
create unique index publisher_by_name_and_country on publisher (lower(name), coalesce(country, '')) where domain is null;
