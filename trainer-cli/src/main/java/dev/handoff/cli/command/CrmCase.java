package dev.handoff.cli.command;

import dev.handoff.calibration.CrmTables;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.crm.CrmFiles;
import dev.handoff.crm.CrmRead;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.fitted.Told;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * An export that was read, and what somebody tells beside it.
 *
 * @param from the files
 * @param read what was read
 * @param base the scenario that is extended, with what was stated
 * @param told what was stated and changed
 * @param asked weeks to hold out: as given, 0 for none, empty where nobody said
 * @param unlogged share of unanswered calls to be thought of as never logged
 */
record CrmCase(CrmFiles from, CrmRead.Done read, Scenario base, Told told, OptionalInt asked, OptionalDouble unlogged) {
    private static final int QUARTER = 13;
    private static final int FITTED_BY_ITSELF = 26;
    private static final int LEAST_FITTED = 8;

    CrmTables tables() {
        return read.tables();
    }

    /**
     * How many weeks are held out: as asked for, or a quarter where half a year is left to fit.
     *
     * @throws InvalidInput when more are asked for than there are
     */
    int heldOut() {
        int weeks = tables().weeks();
        if (asked.isEmpty()) {
            return weeks - QUARTER >= FITTED_BY_ITSELF ? QUARTER : 0;
        }
        int left = weeks - asked.getAsInt();
        if (asked.getAsInt() > 0 && left < LEAST_FITTED) {
            int possible = weeks - LEAST_FITTED;
            throw new InvalidInput("--hold-out: the export covers " + whole(weeks) + ", and " + LEAST_FITTED
                    + " must be left to fit. Maybe " + (possible >= 1 ? Math.min(QUARTER, possible) + "w?" : "none?"));
        }
        return asked.getAsInt();
    }

    private static String whole(int weeks) {
        return weeks + (weeks == 1 ? " whole week" : " whole weeks");
    }

    /** Why no weeks are held out. */
    String noneHeldOut() {
        return asked.isPresent()
                ? "None was asked for."
                : "The export covers " + whole(tables().weeks()) + "; a quarter is held out where " + FITTED_BY_ITSELF
                        + " are left to fit, fewer weeks with --hold-out 4w.";
    }
}
