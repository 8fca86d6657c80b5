CREATE TABLE record (
  number    INTEGER PRIMARY KEY,
  id        BLOB NOT NULL UNIQUE,
  kind      TEXT NOT NULL,
  scope     TEXT NOT NULL,
  revision  INTEGER NOT NULL,
  retired   TEXT,
  name      TEXT NOT NULL,
  name_fold TEXT NOT NULL,
  name_key  BLOB NOT NULL,
  fields    TEXT NOT NULL
) STRICT;
CREATE INDEX record_in_order ON record (kind, name_key) WHERE retired IS NULL;
CREATE INDEX record_by_name ON record (kind, name_fold);
CREATE TABLE reference (
  target BLOB NOT NULL,
  source BLOB NOT NULL,
  field  TEXT NOT NULL,
  PRIMARY KEY (target, source, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX reference_by_source ON reference (source);
