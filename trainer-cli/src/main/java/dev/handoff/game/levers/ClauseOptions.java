package dev.handoff.game.levers;

import dev.handoff.company.Company;
import dev.handoff.texts.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What can be written on each line of the card. The first option of each is that nothing is agreed. */
final class ClauseOptions {
    private static final double[] VOLUMES = {0.1, 0.2, 0.3};
    private static final int[] QUALITIES = {50, 60, 70, 80};
    private static final int[] ATTEMPTS = {3, 4, 6, 8};

    private static final double REPORT_BELIEVED = 0.3; // how far reps take over a report at each review

    private ClauseOptions() {}

    private static List<Level> withNothing(List<Level> options) {
        List<Level> all = new ArrayList<>();
        all.add(new Level("none", Phrase.of("option.none"), 0, List.of()));
        all.addAll(options);
        return List.copyOf(all);
    }

    static List<Level> definition(Company company) {
        return withNothing(MarketingLevels.threshold(company).stream()
                .filter(level -> !level.isStanding())
                .toList());
    }

    static List<Level> volume(Company company) {
        double inquiries = company.channels().values().stream()
                .mapToDouble(channel -> channel.inquiriesPerWeek())
                .sum();
        List<Level> options = new ArrayList<>();
        for (double share : VOLUMES) {
            long leads = Math.max(1, Math.round(inquiries * share / 5) * 5);
            options.add(option("volume-" + leads, Phrase.of("option.volume", leads), "sla.marketing.volume=" + leads));
        }
        return withNothing(options);
    }

    static List<Level> quality(Company company) {
        List<Level> options = new ArrayList<>();
        for (int percent : QUALITIES) {
            options.add(option(
                    "quality-" + percent,
                    Phrase.of("option.quality", percent),
                    "sla.marketing.meetingDefinition=" + percent + " %"));
        }
        return withNothing(options);
    }

    static List<Level> firstTouch(Company company) {
        List<Level> options = new ArrayList<>();
        for (FirstTouchLimit limit : FirstTouchLimit.values()) {
            options.add(new Level(
                    limit.key(),
                    Phrase.of("option.first-touch", limit.words(), limit.ofUrgent(company)),
                    0,
                    List.of(limit.override(company, "0.5"), "sla.sales.enforcement=0.9")));
        }
        return withNothing(options);
    }

    static List<Level> attempts(Company company) {
        List<Level> options = new ArrayList<>();
        for (int attempts : ATTEMPTS) {
            options.add(new Level(
                    "attempts-" + attempts,
                    Phrase.of("level.at-least", attempts),
                    0,
                    List.of(
                            "sla.sales.minimumAttempts={attempts: " + attempts
                                    + ", within: 15 working days, breach: reassign}",
                            "sla.sales.enforcement=0.9")));
        }
        return withNothing(options);
    }

    static List<Level> reasons(Company company) {
        return withNothing(List.of(option(
                "yes", Phrase.of("option.reasons"), "sla.sales.disposition={limit: 20 working days, breach: report}")));
    }

    static List<Level> meetings(Company company) {
        return withNothing(List.of(
                option("every-4-weeks", Phrase.of("option.meetings", 4), "alignment.meetings={every: 4 weeks}"),
                option("every-2-weeks", Phrase.of("option.meetings", 2), "alignment.meetings={every: 2 weeks}"),
                option("every-week", Phrase.of("option.meetings", 1), "alignment.meetings={every: 1 week}")));
    }

    static List<Level> language(Company company) {
        return withNothing(List.of(new Level(
                "yes",
                Phrase.of("option.language"),
                0,
                List.of("alignment.commonLanguage=yes", "belief.transparency=" + REPORT_BELIEVED))));
    }

    static List<Level> goal(Company company) {
        return withNothing(List.of(
                option("half", Phrase.of("option.goal.half"), "incentives.sharedGoal=50 %"),
                option("whole", Phrase.of("option.goal.whole"), "incentives.sharedGoal=100 %")));
    }

    private static Level option(String key, Phrase name, String override) {
        return new Level(key, name, 0, List.of(override));
    }
}
