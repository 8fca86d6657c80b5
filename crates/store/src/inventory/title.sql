CREATE TABLE title (
  number       INTEGER PRIMARY KEY,
  name         TEXT NOT NULL,
  publisher    TEXT NOT NULL,
  version      TEXT NOT NULL,
  arch         TEXT NOT NULL,
  name_key     BLOB NOT NULL,
  devices      BLOB NOT NULL,
  device_count INTEGER NOT NULL,
  product      BLOB,
  rule         BLOB,
  version_rank INTEGER,
  is_ignored   INTEGER NOT NULL DEFAULT 0,
  UNIQUE (name, publisher, version, arch)
) STRICT;
CREATE INDEX title_by_product ON title (product);
CREATE INDEX title_in_order ON title (name_key);
CREATE INDEX title_unmatched ON title (device_count) WHERE product IS NULL AND is_ignored = 0;
