package dev.handoff.cli.option;

import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.company.LeadDefinition;
import dev.handoff.company.Persistence;
import dev.handoff.company.Timeline;
import dev.handoff.company.Work;
import dev.handoff.kernel.SimTime;
import java.util.stream.Stream;

/**
 * How large a company is to simulate, in seconds of one core and bytes of memory.
 *
 * <p>Measured on one core of 2024 at 2.5 GHz that others used as well, JDK 17. Time: 20 years and a half of {@code industry-baseline} (7
 * reps, 750 inquiries a week) 9.2 s, this says 7.3; twenty times ten years of {@code mm1} (one rep, 151 a week) 8.6 s, this says 13.7;
 * 1,000 reps for half a year 5.3 s, this says 6.7; 5,000 reps for eight weeks 5.1 s, this says 8.8. Memory kept: 1,000 reps 12.6 MB, this
 * says 12.5; 990 channels 47 MB, this says 50; {@code mm1} with 100,000 inquiries a week, nearly all of them waiting after 30 weeks, 1.14
 * GB, this says 1.2; {@code industry-baseline} with 100,000 inquiries a week more, four in five of them in nurture for six weeks, 95 MB, this
 * says 121.
 *
 * @param company the company
 */
record CompanySize(Company company) {
    private static final double SECONDS_PER_INQUIRY = 7e-6;
    private static final double SECONDS_PER_REP_WEEK = 2.2e-4;
    private static final double BYTES_PER_REP = 12_500;
    private static final double BYTES_PER_CHANNEL = 50_000;
    private static final double BYTES_PER_WAITING_LEAD = 400;
    private static final double BYTES_PER_NURTURED_LEAD = 200;

    /** What a company is from its start on, and what it becomes. */
    static Stream<CompanySize> versions(Timeline timeline) {
        return Stream.concat(
                        Stream.of(timeline.start()), timeline.changes().stream().map(Timeline.Change::company))
                .map(CompanySize::new);
    }

    /** About how long one replication takes. */
    double seconds() {
        return weeks() * (inquiriesPerWeek() * SECONDS_PER_INQUIRY + reps() * SECONDS_PER_REP_WEEK);
    }

    /** About how many bytes one replication keeps at once. */
    double bytes() {
        return reps() * BYTES_PER_REP
                + company.channels().size() * BYTES_PER_CHANNEL
                + waiting() * BYTES_PER_WAITING_LEAD
                + nurtured() * BYTES_PER_NURTURED_LEAD;
    }

    /** Leads that may be in nurture at once, were none good enough to be handed over. */
    private double nurtured() {
        LeadDefinition definition = company.leadDefinition();
        boolean holdsBack =
                definition.threshold().isPresent() || definition.minimumSize().isPresent();
        double weeksInNurture =
                company.nurture().rounds() * (company.nurture().every().toMillis() / (double) SimTime.WEEK);
        return holdsBack ? inquiriesPerWeek() * Math.min(weeks(), weeksInNurture) : 0;
    }

    /**
     * Leads that are certain to wait at the end. Where reps may let a lead go, where marketing holds some back, and where a desk has a limit,
     * none is certain to; elsewhere those wait that reps who never sleep could not touch once.
     */
    private double waiting() {
        boolean everyLeadWaits = company.persistence().rule() == Persistence.Rule.ALWAYS
                && company.inbox().cap().isEmpty()
                && company.inbox().expiry().isEmpty()
                && company.leadDefinition().threshold().isEmpty()
                && company.leadDefinition().minimumSize().isEmpty();
        return everyLeadWaits ? weeks() * Math.max(0, inquiriesPerWeek() - touchesPerWeek()) : 0;
    }

    private double touchesPerWeek() {
        Work work = company.work();
        return reps() * (SimTime.WEEK / work.touch().millis().mean());
    }

    private double weeks() {
        return (double) company.run()
                        .horizon()
                        .plus(company.run().warmUp())
                        .plus(company.run().drain())
                        .toMillis()
                / SimTime.WEEK;
    }

    private double inquiriesPerWeek() {
        return company.channels().values().stream()
                .mapToDouble(Channel::inquiriesPerWeek)
                .sum();
    }

    private double reps() {
        return company.teams().values().stream()
                .mapToDouble(team -> team.reps())
                .sum();
    }
}
