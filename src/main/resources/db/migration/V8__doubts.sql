-- Why a person should look at what came of a file; files that were read before have none until they are read again.
create table if not exists doubt (
    source_file_id bigint      not null references source_file (id) on delete cascade,
    kind           varchar(20) not null,
    primary key (source_file_id, kind)
);
create index if not exists doubt_kind on doubt (kind, source_file_id);

-- The ledger, by outcome.
create index if not exists source_file_status on source_file (status, id);
