CREATE TABLE inventory_manifest (
  batch    BLOB NOT NULL UNIQUE,
  manifest TEXT NOT NULL
) STRICT;
