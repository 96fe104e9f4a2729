/**
 * From a sales-qualified lead to a won or lost deal and its money.
 * May import kernel, random, calendar, company, market, handoff and sales.
 * Start reading at {@link dev.handoff.pipeline.Pipeline}.
 */
package dev.handoff.pipeline;
