package dev.handoff.organisation;

import dev.handoff.company.Legitimacy;
import dev.handoff.company.Sla;
import java.util.OptionalDouble;

/**
 * How far people believe in the agreement, 0 … 1. It begins with how the agreement was signed and moves at each review toward what both
 * sides have kept and what they think of one another ({@link Legitimacy}). Changed clauses keep the belief that was earned; an agreement
 * signed anew, or in another way, begins anew.
 */
final class AgreementBelief {

    private Legitimacy rule;
    private boolean inForce;
    private double level;

    /** From now on that agreement holds, or none if nobody promises anything. */
    void adopt(Sla sla) {
        boolean signed = sla.promisesAnything();
        boolean anew = !inForce || rule.written() != sla.legitimacy().written();
        rule = sla.legitimacy();
        if (signed && anew) {
            level = rule.start();
        }
        inForce = signed;
    }

    /** Both sides look back; without a promise that came due nothing has been earned or lost. */
    void review(OptionalDouble kept, double meanTrust) {
        if (inForce && kept.isPresent()) {
            level = rule.after(level, kept.getAsDouble(), meanTrust);
        }
    }

    /** Share of the agreement that people act upon; 0 without one. */
    double actedUpon() {
        return inForce ? rule.ceiling() * level : 0;
    }
}
