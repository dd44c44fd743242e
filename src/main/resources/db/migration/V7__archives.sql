-- The archive that an entry stands in.
alter table source_file add column archive_id bigint references source_file (id);
create index source_file_archive on source_file (archive_id);
