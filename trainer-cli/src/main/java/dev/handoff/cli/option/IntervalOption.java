package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.statistics.IntervalMethod;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How the intervals of money are calculated, and whether they tell data from luck. */
public final class IntervalOption extends UncertaintyOptions {
    @Option(
            names = "--interval",
            paramLabel = "HOW",
            description = "Intervals of money: t (Student's, the same to both sides) or hall (for skewed figures,"
                    + " reaching further to the long tail's side). Default: t.")
    private String interval;

    public IntervalMethod method() {
        if (interval == null) {
            return IntervalMethod.STUDENT;
        }
        return switch (interval.strip().toLowerCase(Locale.ROOT)) {
            case "t" -> IntervalMethod.STUDENT;
            case "hall" -> IntervalMethod.HALL;
            default ->
                throw new InvalidInput(
                        "--interval: '" + interval + "' is not a way to calculate intervals. Maybe t, or hall?");
        };
    }

    /** Refuses what draws of the data have no use for. */
    public void refuseBesideDraws() {
        if (drawn() && method() != IntervalMethod.STUDENT) {
            throw new InvalidInput(
                    "--interval: with --with-data-uncertainty all intervals are Student's. Maybe without --interval?");
        }
    }

    /** The option that gives the result again. */
    public List<String> again() {
        return method() == IntervalMethod.STUDENT ? List.of() : List.of("--interval hall");
    }
}
