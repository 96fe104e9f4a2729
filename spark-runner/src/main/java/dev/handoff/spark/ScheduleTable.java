package dev.handoff.spark;

import java.util.List;
import java.util.Locale;

/** Prints what {@link Schedule} says of a million replications on a thousand cores, beside what a driver was measured to need. */
public final class ScheduleTable {
    private static final int REPLICATIONS = 1_000_000;
    private static final int PER_MACHINE = 16;
    private static final long SEED = 1;

    private ScheduleTable() {}

    private record Case(String what, int cores, double slow, double failures) {}

    private static final List<Case> CASES = List.of(
            new Case("100 alike", 100, 0, 0),
            new Case("400 alike", 400, 0, 0),
            new Case("1,000 alike", 1000, 0, 0),
            new Case("1,000, one in twenty three times as slow", 1000, 0.05, 0),
            new Case("1,000, each machine of 16 fails once in half an hour", 1000, 0, 2),
            new Case("1,000, slow ones and failures", 1000, 0.05, 2),
            new Case("4,000, slow ones and failures", 4000, 0.05, 2));

    /**
     * Prints.
     *
     * @param args seconds of a replication, of the driver a block, of the driver a row
     */
    public static void main(String[] args) {
        double each = Double.parseDouble(args[0]);
        double perBlock = Double.parseDouble(args[1]);
        double perRow = Double.parseDouble(args[2]);
        System.out.println(
                "| cores | minutes | of the cores' time used | driver at work | lost by failures | results waiting at most |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        for (Case c : CASES) {
            Schedule.Outcome o = Schedule.of(
                    new Schedule.Setting(
                            REPLICATIONS, each, c.cores(), PER_MACHINE, c.slow(), c.failures(), perBlock, perRow),
                    SEED);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.0f %% | %.0f %% | %.1f %% | %,d |%n",
                    c.what(),
                    o.seconds() / 60,
                    100 * o.efficiency(),
                    100 * o.driver(),
                    100 * o.lost(),
                    o.mostHeld());
        }
    }
}
