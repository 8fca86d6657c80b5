CREATE TABLE device (
  number         INTEGER PRIMARY KEY,
  id             BLOB NOT NULL UNIQUE,
  name           TEXT NOT NULL,
  name_key       BLOB NOT NULL,
  serial         TEXT,
  uuid           TEXT,
  agent_ids      TEXT NOT NULL,
  macs           TEXT NOT NULL,
  device_kind    TEXT NOT NULL,
  manufacturer   TEXT,
  model          TEXT,
  os_name        TEXT,
  os_version     TEXT,
  account        TEXT,
  body           BLOB,
  first_seen     TEXT NOT NULL,
  last_seen      TEXT NOT NULL,
  decommissioned TEXT,
  is_withdrawn   INTEGER NOT NULL DEFAULT 0,
  titles         BLOB NOT NULL,
  title_count    INTEGER NOT NULL,
  has_software   INTEGER NOT NULL,
  facts_hash     TEXT NOT NULL,
  batch          BLOB NOT NULL
) STRICT;
CREATE INDEX device_in_order ON device (name_key) WHERE is_withdrawn = 0;
-- What is counted over all devices, without the pages that hold their titles.
CREATE INDEX device_counted ON device
  (number, body, account, decommissioned, last_seen, is_withdrawn, title_count);
CREATE TABLE report (
  hash        BLOB NOT NULL,
  device      INTEGER NOT NULL REFERENCES device (number),
  batch       BLOB NOT NULL,
  file        TEXT NOT NULL,
  size        INTEGER NOT NULL,
  source      TEXT NOT NULL,
  reported_at TEXT,
  received_at TEXT NOT NULL,
  is_partial  INTEGER NOT NULL,
  raw         BLOB NOT NULL,
  remarks     TEXT NOT NULL,
  PRIMARY KEY (device, hash)
) STRICT;
CREATE INDEX report_by_hash ON report (hash);
CREATE INDEX report_by_batch ON report (batch);
CREATE TABLE device_before (
  batch  BLOB NOT NULL,
  device INTEGER NOT NULL REFERENCES device (number),
  before TEXT,
  PRIMARY KEY (batch, device)
) STRICT, WITHOUT ROWID;
CREATE INDEX device_before_by_device ON device_before (device);
