/**
 * Experiments as papers for managers: question, answer, how sure, figures; each experiment has a class that writes its paper.
 * May import {@code dev.handoff.report}, its sections and the engine's results.
 * Start reading at {@link dev.handoff.report.paper.Paper}.
 */
package dev.handoff.report.paper;
