"""ClickHouse in a process: one query a line in, one answer a line out, both JSON."""

import json
import sys

from chdb import session

engine = session.Session()
print(json.dumps({"rows": []}), flush=True)
for line in sys.stdin:
    query = json.loads(line).rstrip().rstrip(";")
    try:
        text = str(engine.query(query, "JSONEachRow"))
        answer = {"rows": [json.loads(row) for row in text.splitlines() if row]}
    except Exception as error:  # the engine's own words are the answer
        answer = {"error": str(error)}
    print(json.dumps(answer), flush=True)
