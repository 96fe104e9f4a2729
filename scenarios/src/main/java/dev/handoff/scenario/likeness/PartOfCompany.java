package dev.handoff.scenario.likeness;

import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.fitted.FittedCompany;
import java.util.ArrayList;
import java.util.List;

/**
 * A company like a large one with a part of its people and, in the same proportion, of its inquiries: every rep has as much to do, waits and beliefs
 * are those of the large one, and a log of it takes as much less time. Weeks are not left out, for what is open at their end would weigh more.
 *
 * @param share of the people, 0 to 1; 1 for the company as it is
 */
record PartOfCompany(double share) {
    /** The company as it is. */
    static final PartOfCompany WHOLE = new PartOfCompany(1);

    /** Attempts from which on a part is simulated: twenty logs of more would take minutes. */
    static final int LARGE = 250_000;

    /** Attempts of the part. */
    private static final int WANTED = 100_000;

    /** With fewer people how they differ would not show. */
    private static final int FEWEST = 10;

    /**
     * The part to simulate for an export: the whole, unless it is large, or what was changed on the way speaks of people or inquiries.
     *
     * @param attempts how many the export has
     */
    static PartOfCompany of(Scenario company, int attempts) {
        boolean changes = company.interventions().stream()
                .flatMap(i -> i.changes().keySet().stream())
                .anyMatch(path -> path.endsWith("reps") || path.endsWith("inquiriesPerWeek"));
        int reps = reps(company);
        if (attempts <= LARGE || changes || reps <= FEWEST) {
            return WHOLE;
        }
        return new PartOfCompany(Math.max((double) FEWEST / reps, (double) WANTED / attempts));
    }

    boolean isWhole() {
        return share == 1;
    }

    private static int reps(Scenario company) {
        return company.company().teams().values().stream()
                .mapToInt(team -> team.reps())
                .sum();
    }

    private int reps(int all) {
        return Math.max(1, (int) Math.round(share * all));
    }

    /** What makes the part of a company, as {@code PATH=VALUE}; nothing where it is the whole. */
    List<String> changes(Scenario company) {
        List<String> changes = new ArrayList<>();
        if (isWhole()) {
            return changes;
        }
        int people = 0;
        for (var team : company.company().teams().entrySet()) {
            int reps = reps(team.getValue().reps());
            people += reps;
            changes.add("teams." + team.getKey() + ".reps=" + reps);
        }
        double ofInquiries = (double) people / reps(company);
        company.company()
                .channels()
                .forEach((name, channel) -> changes.add("channels." + name + ".inquiriesPerWeek="
                        + FittedCompany.spelled(ofInquiries * channel.inquiriesPerWeek(), "")));
        return changes;
    }
}
