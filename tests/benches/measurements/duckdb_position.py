"""Counts the licence position in DuckDB. Loads the facts once, then answers each line on standard input with one run:
connect to the file, apply the rules, count, fetch every position."""

import json
import pathlib
import sys
import time

import duckdb

folder = pathlib.Path(sys.argv[1])
sql = (pathlib.Path(__file__).parent / "duckdb_position.sql").read_text(encoding="utf-8")
database = str(folder / "facts.duckdb")

with duckdb.connect(database) as connection:
    for table in ("title", "device", "installation", "product", "rule", "entitlement"):
        connection.execute(f"CREATE TABLE {table} AS SELECT * FROM read_json_auto(?)", [str(folder / f"{table}.json")])
    connection.execute("CHECKPOINT")
print("ready", flush=True)

for _ in sys.stdin:
    start = time.perf_counter()
    connection = duckdb.connect(database, read_only=True, config={"threads": 2})
    rows = connection.execute(sql).fetchall()
    connection.close()
    took = time.perf_counter() - start
    print(json.dumps({"seconds": took, "positions": rows}), flush=True)
