package dev.handoff.game.levers;

import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.company.Team;
import dev.handoff.kernel.SimTime;
import java.util.List;
import java.util.Map;

/**
 * The levers and clauses on which two willing partners agree, by how many hours the reps have: where the reps have an hour for each inquiry, more is let in and everything is
 * called at once, instead of being written to; where they have not, less is let in and a working day must do.
 *
 * @param threshold key of the level of {@link Lever#THRESHOLD} that fits
 * @param nurture key of the level of {@link Lever#NURTURE} that fits
 * @param speed key of the level of {@link Lever#SPEED} that fits
 * @param firstTouch key of the option of {@link Clause#FIRST_TOUCH} that fits
 */
public record PartnerTerms(String threshold, String nurture, String speed, String firstTouch) {
    private static final Terms EVERYWHERE = new Terms(Map.of(
            Clause.ATTEMPTS, "attempts-4",
            Clause.REASONS, "yes",
            Clause.MEETINGS, "every-4-weeks",
            Clause.LANGUAGE, "yes",
            Clause.GOAL, "half"));

    private static final double HOURS_EACH = 1;

    static PartnerTerms of(Company company) {
        if (hours(company) < HOURS_EACH * inquiries(company)) {
            return new PartnerTerms("stricter", "nurture-15", "same-day", FirstTouchLimit.ONE_DAY.key());
        }
        String threshold = company.leadDefinition().threshold().isPresent() ? "wide" : "as-found";
        return new PartnerTerms(threshold, "nurture-0", "drop-everything", FirstTouchLimit.ONE_HOUR.key());
    }

    /** Their agreement: a definition and a first touch that fit, four tries, reasons; a meeting, one report and half of the bonus shared. */
    public Terms clauses() {
        Terms clauses = EVERYWHERE.with(Clause.FIRST_TOUCH, firstTouch);
        return threshold.equals("as-found") ? clauses : clauses.with(Clause.DEFINITION, threshold);
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
