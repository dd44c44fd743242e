-- Articles whose relations are to be worked out; whoever changes an article puts it here.
create table related_todo (
    article_id bigint not null primary key references article (id) on delete cascade
);
insert into related_todo (article_id) select id from article;
delete from related_article;

-- MinHash of the text, one byte a hash function, and of how many different shingles.
create table article_signature (
    article_id bigint         not null primary key references article (id) on delete cascade,
    shingles   integer        not null,
    minima     ${signature}   not null
);

-- The copy that lists show in place of this one; how much of the text two articles share, in percent.
alter table article add column copy_of_id bigint references article (id) on delete set null;
create index article_copy_of on article (copy_of_id);
alter table related_article add column likeness smallint;
