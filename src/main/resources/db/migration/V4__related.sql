-- Articles whose relations are to be worked out; whoever changes an article puts it here.
create table if not exists related_todo (
    article_id bigint not null primary key references article (id) on delete cascade
);
insert into related_todo (article_id)
    select id from article where id not in (select article_id from related_todo);
delete from related_article;

-- MinHash of the text, one byte a hash function, and of how many different shingles.
create table if not exists article_signature (
    article_id bigint         not null primary key references article (id) on delete cascade,
    shingles   integer        not null,
    minima     ${signature}   not null
);

-- The copy that lists show in place of this one; how much of the text two articles share, in percent.
alter table article add column if not exists copy_of_id bigint;
create index if not exists article_copy_of on article (copy_of_id);
alter table article drop constraint if exists article_is_copy_of;
alter table article add constraint article_is_copy_of foreign key (copy_of_id) references article (id) on delete set null;
alter table related_article add column if not exists likeness smallint;
