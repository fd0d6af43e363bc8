"""Spark with two worker processes: one query a line in, one answer a line out, both JSON."""

import json
import os
import sys

from pyspark.sql import SparkSession

# Its own processes alone talk to one another, whatever this machine is called.
os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)
engine = (
    SparkSession.builder.master(os.environ.get("LOYALTY_SPARK_MASTER", "local-cluster[2,1,1024]"))
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "2")
    .config("spark.task.maxFailures", "1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .getOrCreate()
)


def answer(value):
    answers.write(json.dumps(value) + "\n")
    answers.flush()


answer({"rows": []})
for line in sys.stdin:
    query = json.loads(line).rstrip().rstrip(";")
    try:
        rows = [json.loads(row) for row in engine.sql(query).toJSON().collect()]
        answer({"rows": rows})
    except Exception as error:  # the engine's own words are the answer
        answer({"error": str(error)})
engine.stop()
