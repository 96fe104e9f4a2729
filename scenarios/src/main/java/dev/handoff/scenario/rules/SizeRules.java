package dev.handoff.scenario.rules;

import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.company.Team;
import dev.handoff.scenario.spelling.NumberSpelling;
import dev.handoff.scenario.spelling.TimeUnits;
import java.time.Duration;

/** What a computer can simulate in its memory and in reasonable time. Every rule is one short method. */
final class SizeRules {
    private static final double MOST_INQUIRIES = 50e6;
    private static final double MOST_EVENTS = 5e9;
    private static final int MOST_REPS = 100_000;
    private static final int HOURS_OF_A_WEEK = 168;
    private static final long WEEK_MILLIS = TimeUnits.WEEK.millis;

    private final Company company;
    private final BrokenRules findings;

    SizeRules(Company company, BrokenRules findings) {
        this.company = company;
        this.findings = findings;
    }

    void checkAll() {
        theRunFitsIntoMemory();
        theRunEndsInReasonableTime();
    }

    /** Sizes no machine could simulate are refused before memory or time is spent on them. */
    private void theRunFitsIntoMemory() {
        double inquiries = weeks() * inquiriesPerWeek();
        findings.require(
                inquiries <= MOST_INQUIRIES,
                "channels",
                "about " + NumberSpelling.spell(Math.rint(inquiries)) + " inquiries in one run; at most "
                        + NumberSpelling.spell(MOST_INQUIRIES) + " can be simulated",
                "a shorter run.horizon");
        findings.require(
                reps() <= MOST_REPS, "teams", reps() + " reps in all; at most " + MOST_REPS + " can be simulated", "");
        double found = weeks() * ownLeadsPerWeek();
        findings.require(
                found <= MOST_INQUIRIES,
                "prospecting.leadsPerHour",
                "about " + NumberSpelling.spell(Math.rint(found)) + " leads found in one run; at most "
                        + NumberSpelling.spell(MOST_INQUIRIES) + " can be simulated",
                "fewer");
    }

    /** So are runs that would take hours: every inquiry may be scored, handed over and tried again and again. */
    private void theRunEndsInReasonableTime() {
        double attempts = (double) company.cadence().maxAttempts()
                * (company.recycling().share() > 0 ? company.recycling().handovers() : 1);
        double events = weeks() * inquiriesPerWeek() * (1 + company.nurture().rounds() + attempts);
        findings.require(
                events <= MOST_EVENTS,
                "cadence.maxAttempts",
                "about " + NumberSpelling.spell(Math.rint(events)) + " events in one run; at most "
                        + NumberSpelling.spell(MOST_EVENTS) + " can be simulated",
                "fewer attempts, or a shorter run.horizon");
    }

    private double weeks() {
        Duration all = company.run()
                .warmUp()
                .plus(company.run().horizon())
                .plus(company.run().drain());
        return (double) all.toMillis() / WEEK_MILLIS;
    }

    private double inquiriesPerWeek() {
        return company.channels().values().stream().mapToDouble(this::perWeek).sum();
    }

    private long reps() {
        return company.teams().values().stream().mapToLong(Team::reps).sum();
    }

    /** Never more than the first hour's yield in each hour of the week. */
    private double ownLeadsPerWeek() {
        return reps()
                * company.prospecting().leadsPerHour()
                * company.prospecting().share()
                * HOURS_OF_A_WEEK;
    }

    /** Inquiries a week at the present spend, at most: proportional to it, up to what saturation leaves. */
    private double perWeek(Channel channel) {
        if (channel.schedule().isPresent()) {
            return channel.schedule().get().countIn(weeks() * WEEK_MILLIS) / weeks();
        }
        double reference = channel.costPerInquiry() * channel.inquiriesPerWeek();
        double growth = reference > 0 ? channel.spendPerWeek().orElse(reference) / reference : 1;
        double most = channel.saturation().map(s -> -1 / Math.expm1(-1 / s)).orElse(Double.POSITIVE_INFINITY);
        return channel.inquiriesPerWeek() * Math.max(1, Math.min(growth, most));
    }
}
