-- Where stories and the titles beside them stood: two that name one page are one story.

alter table article add column address varchar(2000);
alter table article add column address_key varchar(1000);
create index article_address_key on article (address_key);

alter table headline add column address varchar(2000);
alter table headline add column address_key varchar(1000);
create index headline_address_key on headline (address_key);
