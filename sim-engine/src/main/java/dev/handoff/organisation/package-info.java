/**
 * What holds the two sides together or apart: trust, and what each side sees of the other.
 * May import kernel, company, market and handoff.
 * Start reading at {@link dev.handoff.organisation.TrustLevels}.
 */
package dev.handoff.organisation;
