/**
 * What holds the two sides together or apart: trust now, meetings, training and incentives as they come.
 * May import kernel and company.
 * Start reading at {@link dev.handoff.organisation.TrustLevels}.
 */
package dev.handoff.organisation;
