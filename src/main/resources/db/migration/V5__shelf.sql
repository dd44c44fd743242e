-- A reader's own things. Articles are named by their slugs, which are never given away again: marks outlive them.

create sequence if not exists shelf_reader_seq increment by 10;
create sequence if not exists shelf_mark_seq increment by 50;
create sequence if not exists shelf_note_seq increment by 50;

create table if not exists shelf_reader (
    id         bigint      not null primary key,
    token_hash varchar(64) not null unique,
    since      date        not null
);

create table if not exists shelf_mark (
    id        bigint        not null primary key,
    reader_id bigint        not null references shelf_reader (id),
    slug      varchar(200)  not null,
    headline  varchar(1000) not null,
    saved_at  timestamp(6),
    read_at   timestamp(6),
    passage   integer       not null,
    unique (reader_id, slug)
);
create index if not exists shelf_mark_saved on shelf_mark (reader_id, saved_at, id);
create index if not exists shelf_mark_read on shelf_mark (reader_id, read_at, id);

create table if not exists shelf_note (
    id         bigint        not null primary key,
    reader_id  bigint        not null references shelf_reader (id),
    slug       varchar(200)  not null,
    headline   varchar(1000) not null,
    passage    integer       not null,
    quote      varchar(2000) not null,
    text       varchar(4000) not null,
    written_at timestamp(6)  not null
);
create index if not exists shelf_note_slug on shelf_note (reader_id, slug);
create index if not exists shelf_note_newest on shelf_note (reader_id, written_at, id);
