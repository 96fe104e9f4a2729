package dev.handoff.experiment.pilot;

import dev.handoff.ledger.Metric;
import dev.handoff.statistics.TwoGroups;
import java.util.function.ToDoubleBiFunction;

/** What somebody who runs a pilot counts, and the test they would use on it. All are per lead handed over. */
public enum PilotMeasure {
    /** Of leads whose limit for the first attempt is over, those tried within it. */
    TOUCHED("touched", "Leads tried in time", "share", TwoGroups::proportions),
    /** Attempts so far, per lead handed over. */
    ATTEMPTS("attempts-per-lead", "Attempts per lead", "attempts per lead", TwoGroups::welch),
    /** Of leads handed over, those of which a deal was opened so far. */
    PURSUED("pursued", "Leads worth pursuing", "share", TwoGroups::proportions),
    /** Of leads handed over, those of which a deal was won so far. */
    WON("won", "Leads won", "share", TwoGroups::proportions),
    /** What those brought, per lead handed over. */
    REVENUE(Metric.REVENUE.name(), "Revenue per lead", "", TwoGroups::welch);

    private final String key;
    private final String label;
    private final String unit;
    private final ToDoubleBiFunction<TwoGroups.Group, TwoGroups.Group> test;

    PilotMeasure(String key, String label, String unit, ToDoubleBiFunction<TwoGroups.Group, TwoGroups.Group> test) {
        this.key = key;
        this.label = label;
        this.unit = unit;
        this.test = test;
    }

    /** Its name in files. */
    public String key() {
        return key;
    }

    /** Its name in sentences. */
    public String label() {
        return label;
    }

    /** Whether it tells what came of the leads, not only what was done about them. */
    public boolean isResult() {
        return this == PURSUED || this == WON || this == REVENUE;
    }

    /** Its unit; empty for money. */
    public String unit() {
        return unit;
    }

    /** Whether it is a share of leads, and two proportions are tested; else Welch's test is used. */
    public boolean isShare() {
        return unit.equals("share");
    }

    /** The test's answer as a standard normal value, above 0 when the pilot's figure is the larger. */
    double z(TwoGroups.Group control, TwoGroups.Group pilot) {
        return test.applyAsDouble(control, pilot);
    }
}
