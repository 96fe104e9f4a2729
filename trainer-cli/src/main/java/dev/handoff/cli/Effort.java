package dev.handoff.cli;

import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Ledger;

/**
 * What a simulation of that size asks of the machine, said before it starts and not found out in an hour.
 *
 * @param replications how often the companies are simulated, all policies together
 * @param company one of them
 */
record Effort(double replications, Company company) {
    /** Measured on one core of 2024: a lead's life takes about six microseconds, a rep's week about four. */
    private static final double SECONDS_PER_LEAD = 6e-6;

    private static final double SECONDS_PER_REP_WEEK = 4e-6;
    private static final double WORTH_A_WORD = 3600;
    private static final double HOURS_OF_A_YEAR = 8766;

    /** About how many hours of one core it takes. */
    double hours() {
        return replications * secondsOfOne() / WORTH_A_WORD;
    }

    private double secondsOfOne() {
        double weeks =
                (double) company.run().horizon().plus(company.run().warmUp()).toMillis() / SimTime.WEEK;
        double inquiries = company.channels().values().stream()
                .mapToDouble(Channel::inquiriesPerWeek)
                .sum();
        int reps =
                company.teams().values().stream().mapToInt(team -> team.reps()).sum();
        return weeks * (inquiries * SECONDS_PER_LEAD + reps * SECONDS_PER_REP_WEEK);
    }

    /**
     * Says that it takes hours, where it does.
     *
     * @throws InvalidInput when not even one replication's figures fit into memory, or nobody lives so long
     */
    void check(Console console, String option, String remedy) {
        double bytes = (double) Double.BYTES * Ledger.figures(company);
        if (bytes > Runtime.getRuntime().maxMemory() / 2.0) {
            throw new InvalidInput(
                    "--horizon: the figures of one replication of so many weeks do not fit into memory. Maybe 52w?");
        }
        if (hours() > HOURS_OF_A_YEAR) {
            throw new InvalidInput(option + ": this would take one core about " + Math.round(hours() / HOURS_OF_A_YEAR)
                    + " years. Maybe " + remedy + "?");
        }
        if (hours() > 1) {
            console.say("This takes one core about " + Math.round(hours())
                    + " hours; Ctrl-C shows what is finished. Maybe " + remedy + "?");
        }
    }
}
