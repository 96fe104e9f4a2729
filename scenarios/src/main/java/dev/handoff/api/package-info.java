/**
 * Handoff as a library: load a company, run it, compare policies. What other programs may rely on: it changes by semantic versions, and a
 * check holds it against the version before. Everything else in Handoff may change at any time.
 * May import scenarios and experiments; hands out nothing of theirs, only records of its own.
 * Start reading at {@link dev.handoff.api.Handoff}.
 */
package dev.handoff.api;
