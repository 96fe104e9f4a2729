/**
 * Measures speed: the kernel beside its peers, and the whole model.
 *
 * <p>May use everything; nothing uses it. Start reading at {@link dev.handoff.benchmarks.SideBySide}.
 */
package dev.handoff.benchmarks;
