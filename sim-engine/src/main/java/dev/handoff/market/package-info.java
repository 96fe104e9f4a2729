/**
 * The market: channels, the arrival of leads, and the truth about each lead that nobody inside the company sees.
 * May import kernel, random, calendar and company.
 * Start reading at {@link dev.handoff.market.Lead}, then {@link dev.handoff.market.LeadSource}.
 */
package dev.handoff.market;
