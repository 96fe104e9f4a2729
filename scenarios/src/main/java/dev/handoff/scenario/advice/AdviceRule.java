package dev.handoff.scenario.advice;

import java.util.List;

/** One thing worth saying about a company. */
interface AdviceRule {
    /** What is to be said; empty when all is well. */
    List<Advice> look(Given given);
}
