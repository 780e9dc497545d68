"""Runs `on-the-record extract` over an archive of JSON lines, on all that Apache Spark has.

spark-submit extract_spark.py SOURCE TARGET [COMMAND]

SOURCE and TARGET are paths or addresses as Spark knows them; a SOURCE may be a folder or a pattern. Each partition is
piped through a process of its own. Lines stay in their order: `cat TARGET/part-*` is what one process would have written.
"""

import sys

from pyspark.sql import SparkSession

source, target, *rest = sys.argv[1:]
command = rest[0] if rest else "on-the-record extract --errors"

spark = SparkSession.builder.appName("on-the-record extract").getOrCreate()
lines = spark.sparkContext.textFile(source, minPartitions=4 * spark.sparkContext.defaultParallelism)
# A process that dies fails its partition, which Spark tries again: without the check, its articles would be missing.
lines.pipe(command, checkCode=True).saveAsTextFile(target)
spark.stop()
