package dev.handoff.sales;

import dev.handoff.handoff.Handover;

/** Every attempt of the cadence is made. */
final class AlwaysPersistent implements PersistenceRule {

    @Override
    public boolean attempts(Handover handover, Rep rep, double pressure) {
        return true;
    }
}
