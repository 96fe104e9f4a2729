/**
 * What was published, quoted or computed about the handoff of leads, and whether the shipped scenarios reproduce it.
 * May import scenario files and the engine's experiment and below; knows no reports and no terminal.
 * Start reading at {@link dev.handoff.evidence.facts.StylisedFacts}.
 */
package dev.handoff.evidence.facts;
