package dev.handoff.experiment.pilot;

import dev.handoff.company.Company;
import dev.handoff.company.Spending;
import dev.handoff.company.Team;
import dev.handoff.company.Timeline;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What two groups at the same time have in common, whatever is tried: the market, the budget and who works there. */
final class OneMarket {
    private OneMarket() {}

    /**
     * Refuses what cannot be different in a part of the company.
     *
     * @throws IllegalArgumentException which names the parameter
     */
    static void require(Timeline base, Timeline other) {
        for (Duration at : instants(base, other)) {
            Company one = base.at(at);
            Company tried = other.at(at);
            for (Company company : List.of(one, tried)) {
                refuse(
                        company.spending().rule() != Spending.Rule.FIXED,
                        "spending.rule: one budget is moved by what all leads bring, and two groups share it");
            }
            refuse(
                    !reps(one).equals(reps(tried)),
                    "teams: both groups have the reps that are there, and the policy changes their number");
            refuse(
                    !one.channels().equals(tried.channels())
                            && !tried.channels().equals(other.at(Duration.ZERO).channels()),
                    "channels: both groups share one market, which the policy changes");
        }
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalArgumentException(why);
        }
    }

    private static List<Duration> instants(Timeline base, Timeline other) {
        return Stream.concat(
                        Stream.of(Duration.ZERO),
                        Stream.of(base, other)
                                .flatMap(timeline -> timeline.changes().stream())
                                .map(Timeline.Change::at))
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, Integer> reps(Company company) {
        Map<String, Integer> reps = new TreeMap<>();
        for (Map.Entry<String, Team> team : company.teams().entrySet()) {
            reps.put(team.getKey(), team.getValue().reps());
        }
        return reps;
    }
}
