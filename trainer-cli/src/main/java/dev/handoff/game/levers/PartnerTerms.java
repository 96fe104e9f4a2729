package dev.handoff.game.levers;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.company.Team;
import dev.handoff.kernel.SimTime;
import java.util.List;
import java.util.Map;

/**
 * How two willing partners play a company: where each puts its levers, and what they sign as soon as they may. Which of two plans it is
 * follows from the hours there are. Where the reps have an hour for each inquiry, more is let in and training pays; where they have not,
 * less is let in and each lead is tried often.
 *
 * @param marketing where marketing puts its levers
 * @param sales where sales puts its levers
 * @param clauses what both sign
 */
public record PartnerTerms(Decision marketing, Decision sales, Terms clauses) {
    private static final double HOURS_EACH = 1;

    /** Found for the cold war, by moving one lever or clause at a time on seeds 101 to 103; {@code ParGateTest} looks for something better. */
    private static final PartnerTerms FEW_HOURS = new PartnerTerms(
            new Decision(Map.of(
                    Lever.FIELDS, "fields-3",
                    Lever.NURTURE, "nurture-30")),
            new Decision(Map.of(
                    Lever.SPEED, "same-day",
                    Lever.ATTEMPTS, "attempts-8",
                    Lever.PROSPECTING, "share-10",
                    Lever.REJECT, "with-reason")),
            new Terms(Map.of(
                    Clause.DEFINITION, "stricter",
                    Clause.FIRST_TOUCH, FirstTouchLimit.ONE_HOUR.key(),
                    Clause.QUALITY, "quality-50",
                    Clause.ATTEMPTS, "attempts-6",
                    Clause.LANGUAGE, "yes",
                    Clause.GOAL, "half")));

    /** Found for the hot leads in the same way. */
    private static final PartnerTerms MANY_HOURS = new PartnerTerms(
            new Decision(Map.of(
                    Lever.MIX, "reach",
                    Lever.THRESHOLD, "wide",
                    Lever.CO_CREATION, "hours-2")),
            new Decision(Map.of(
                    Lever.PROSPECTING, "share-10",
                    Lever.TRAINING, "two-days")),
            new Terms(Map.of(
                    Clause.DEFINITION, "wide",
                    Clause.FIRST_TOUCH, FirstTouchLimit.ONE_HOUR.key(),
                    Clause.QUALITY, "quality-50",
                    Clause.REASONS, "yes",
                    Clause.LANGUAGE, "yes",
                    Clause.GOAL, "half")));

    static PartnerTerms of(Company company) {
        return hours(company) < HOURS_EACH * inquiries(company) ? FEW_HOURS : MANY_HOURS;
    }

    /** The same without what a company has not: everything is let in already, or there is nothing to shift between channels. */
    PartnerTerms within(Menu menu) {
        return new PartnerTerms(there(menu, marketing), there(menu, sales), there(menu, clauses));
    }

    private static Decision there(Menu menu, Decision decision) {
        Decision there = Decision.NOTHING;
        for (Map.Entry<Lever, String> wanted : decision.levels().entrySet()) {
            if (has(menu.levels(wanted.getKey()), wanted.getValue())) {
                there = there.with(wanted.getKey(), wanted.getValue());
            }
        }
        return there;
    }

    private static Terms there(Menu menu, Terms terms) {
        Terms there = Terms.BLANK;
        for (Map.Entry<Clause, String> wanted : terms.options().entrySet()) {
            if (has(menu.options(wanted.getKey()), wanted.getValue())) {
                there = there.with(wanted.getKey(), wanted.getValue());
            }
        }
        return there;
    }

    private static boolean has(List<Level> settings, String key) {
        return settings.stream().anyMatch(setting -> setting.key().equals(key));
    }

    /** Where a side puts its levers in a round: those that are open by then. */
    public Decision decision(Role role, int round) {
        Decision open = Decision.NOTHING;
        Decision wanted = role == Role.MARKETING ? marketing : sales;
        for (Lever lever : Lever.open(role, round)) {
            if (wanted.level(lever).isPresent()) {
                open = open.with(lever, wanted.level(lever).get());
            }
        }
        return open;
    }

    /** Hours a week of all who follow up. */
    private static double hours(Company company) {
        int reps = SalesLevels.followingUp(company).values().stream()
                .mapToInt(Team::reps)
                .sum();
        WorkingCalendar calendar = WorkingCalendar.of(company.workingTime().shifts(), List.of());
        return reps * calendar.workingMillisPerWeek() / (double) SimTime.HOUR;
    }

    private static double inquiries(Company company) {
        return company.channels().values().stream()
                .mapToDouble(Channel::inquiriesPerWeek)
                .sum();
    }
}
