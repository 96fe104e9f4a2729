/**
 * Marketing: scoring inquiries, the lead definition, nurture.
 * May import kernel, random, calendar, company, market, handoff and organisation.
 * Start reading at {@link dev.handoff.marketing.Qualification}.
 */
package dev.handoff.marketing;
