/**
 * Sales: reps, their desks, and the rule that says how sales follows up a lead.
 * May import kernel, random, calendar, company, market, handoff and organisation.
 * Start reading at {@link dev.handoff.sales.FollowUp}.
 */
package dev.handoff.sales;
