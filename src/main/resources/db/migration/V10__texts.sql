-- What lists do not show stands in a table of its own: they read past less.

create table if not exists article_text (
    article_id bigint not null primary key references article (id) on delete cascade,
    body       ${text} not null
);
insert into article_text (article_id, body)
    select id, body from article where id not in (select article_id from article_text);
