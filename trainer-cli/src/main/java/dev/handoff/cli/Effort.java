package dev.handoff.cli;

import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.kernel.SimTime;

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
    private static final double HOURS_OF_A_DAY = 24;
    private static final double HOURS_OF_A_MONTH = 30 * HOURS_OF_A_DAY;

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
     * Refuses what nobody waits for.
     *
     * @throws InvalidInput when it takes more than a month of one core
     */
    void refuseAbsurd(String option, String remedy) {
        if (hours() > HOURS_OF_A_MONTH) {
            throw new InvalidInput(option + ": this would take one core about " + Math.round(hours() / HOURS_OF_A_DAY)
                    + " days. Maybe " + remedy + "?");
        }
    }

    /** Says that it takes hours, where it does. */
    void tell(Console console, String remedy) {
        if (hours() > 1) {
            console.say("This takes one core about " + Math.round(hours())
                    + " hours; Ctrl-C shows what is finished. Maybe " + remedy + "?");
        }
    }
}
