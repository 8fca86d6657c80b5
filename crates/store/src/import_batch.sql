CREATE TABLE import_batch (
  number        INTEGER PRIMARY KEY,
  id            BLOB NOT NULL UNIQUE,
  kind          TEXT NOT NULL,
  at            TEXT NOT NULL,
  by            BLOB NOT NULL,
  command       BLOB NOT NULL,
  source        TEXT NOT NULL,
  devices       INTEGER NOT NULL,
  installations INTEGER NOT NULL,
  unchanged     INTEGER NOT NULL,
  rejected      TEXT NOT NULL,
  undone_at     TEXT
) STRICT;
