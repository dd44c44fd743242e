-- All that it held is in packed_original.

drop table if exists source_content;
