/**
 * Experiments on a Spark cluster: pieces of work are written down, done by executors in blocks, and their results read again in order.
 * Scheduling, moving and repeating are Spark's. May import everything; nothing imports it. Start with {@link dev.handoff.spark.SparkWorkers}.
 */
package dev.handoff.spark;
