package dev.handoff.calibration.fit;

import static dev.handoff.company.TestCompanies.weeks;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.company.Company;
import dev.handoff.company.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must hold of every fit, on half a year of a simulated company. */
class FitPropertiesTest {

    private static final long WEEK = 7 * 86_400;

    private final Company company = with(DeskOfEight.planted(), "run", new Period(weeks(13), weeks(26), weeks(0)));
    private final CrmTables tables = TracedCompany.of(company, 5, 0);
    private final Held held = Held.of(company);

    @Test
    void the_same_tables_give_the_same_bits() {
        assertThat(Calibration.fit(tables, held).estimates())
                .isEqualTo(Calibration.fit(tables, held).estimates());
    }

    @Test
    void whole_weeks_later_everything_is_the_same_but_where_quarters_end() {
        assertThat(apartFromQuarters(Calibration.fit(later(11 * WEEK), held)))
                .isEqualTo(apartFromQuarters(Calibration.fit(tables, held)));
    }

    private static List<Estimate> apartFromQuarters(Fit fit) {
        return fit.estimates().stream()
                .filter(e -> !e.path().equals("deals.quarterEnd"))
                .toList();
    }

    @Test
    void a_channel_split_in_two_alike_halves_its_rate_and_keeps_its_chances_within_noise() {
        Fit whole = Calibration.fit(tables, held);
        Fit split = Calibration.fit(split("search"), held);
        double rate =
                whole.estimate("channels.search.inquiriesPerWeek").orElseThrow().value();
        double one =
                split.estimate("channels.search.inquiriesPerWeek").orElseThrow().value();
        double other = split.estimate("channels.search-2.inquiriesPerWeek")
                .orElseThrow()
                .value();
        assertThat(one + other).isCloseTo(rate, within(1e-9));
        for (String what : List.of(".pickUp", ".reachable", ".fit", ".intent")) {
            Estimate before = whole.estimate("channels.search" + what).orElseThrow();
            Estimate half = split.estimate("channels.search-2" + what).orElseThrow();
            double distance = before.link().of(half.value()) - before.link().of(before.value());
            assertThat(distance / half.standardError()).as(what).isBetween(-3.5, 3.5);
        }
    }

    @Test
    void half_of_the_data_widens_the_errors_by_about_a_root_of_two() {
        Company twice = with(company, "run", new Period(weeks(13), weeks(52), weeks(0)));
        Fit half = Calibration.fit(tables, held);
        Fit whole = Calibration.fit(TracedCompany.of(twice, 5, 0), held);
        List<Double> ratios = new ArrayList<>();
        for (Estimate estimate : whole.estimates()) {
            half.estimate(estimate.path()).ifPresent(e -> ratios.add(e.standardError() / estimate.standardError()));
        }
        ratios.sort(null);
        assertThat(ratios).hasSizeGreaterThan(35);
        assertThat(ratios.get(ratios.size() / 2)).isBetween(1.3, 1.6);
    }

    @Test
    void what_lacks_data_says_how_much() {
        Fit fit = Calibration.fit(tables, held);
        assertThat(fit.notFitted())
                .contains(new NotFitted("persistence.own", "no decisions that tell, 30 are needed"))
                .noneMatch(not -> not.reason().isBlank());
        Company brief = with(company, "run", new Period(weeks(13), weeks(6), weeks(0)));
        Fit six = Calibration.fit(TracedCompany.of(brief, 5, 0), held);
        assertThat(six.notFitted())
                .contains(new NotFitted("channels.*.inquiriesPerWeek", "only 6 whole weeks of leads, 8 are needed"));
    }

    @Test
    void counts_of_contacts_stand_in_for_a_log_of_calls_and_nothing_is_said_of_answers() {
        CrmTables counted = counted();
        Fit fit = Calibration.fit(counted, held);
        Fit logged = Calibration.fit(tables, held);
        assertThat(fit.figures().none()).isCloseTo(logged.figures().none(), within(0.02));
        assertThat(fit.estimate("persistence.pickUpLead").orElseThrow().value())
                .isCloseTo(
                        logged.estimate("persistence.pickUpLead").orElseThrow().value(), within(0.25));
        assertThat(fit.estimates()).noneMatch(e -> e.path().contains("pickUp."));
    }

    private CrmTables counted() {
        FollowUpLog log = new FollowUpLog(tables);
        LeadColumns leads = tables.leads();
        for (int i = 0; i < leads.size(); i++) {
            int n = log.attempts(i);
            leads.timesContacted()[i] = n;
            leads.firstContacted()[i] =
                    n == 0 ? CrmTables.NEVER : tables.activities().at()[log.from(i)];
            leads.lastContacted()[i] =
                    n == 0 ? CrmTables.NEVER : tables.activities().at()[log.to(i) - 1];
        }
        Set<CrmColumn> known = EnumSet.copyOf(tables.known());
        known.removeIf(column -> column.name().startsWith("ACTIVITY"));
        known.add(CrmColumn.LEAD_TIMES_CONTACTED);
        ActivityColumns none =
                new ActivityColumns(new int[0], new long[0], new int[0], new byte[0], new int[0], new boolean[0]);
        return new CrmTables(
                tables.zone(),
                tables.from(),
                tables.to(),
                tables.asOf(),
                tables.channels(),
                tables.owners(),
                leads,
                none,
                tables.deals(),
                known,
                tables.datesOnly());
    }

    private CrmTables split(String name) {
        List<String> channels = new ArrayList<>(tables.channels());
        channels.add(name + "-2");
        short[] channel = tables.leads().channel().clone();
        short whole = (short) channels.indexOf(name);
        for (int i = 0; i < channel.length; i++) {
            channel[i] = channel[i] == whole && i % 2 == 0 ? (short) (channels.size() - 1) : channel[i];
        }
        LeadColumns old = tables.leads();
        return tables(
                tables,
                channels,
                leads(old, old.created(), old.assigned(), old.qualified(), old.sql(), old.closed(), channel),
                tables.activities(),
                tables.deals(),
                0);
    }

    private CrmTables later(long by) {
        LeadColumns old = tables.leads();
        ActivityColumns acts = tables.activities();
        DealColumns deals = tables.deals();
        return tables(
                tables,
                tables.channels(),
                leads(
                        old,
                        moved(old.created(), by),
                        moved(old.assigned(), by),
                        moved(old.qualified(), by),
                        moved(old.sql(), by),
                        moved(old.closed(), by),
                        old.channel()),
                new ActivityColumns(
                        acts.lead(),
                        moved(acts.at(), by),
                        acts.owner(),
                        acts.answered(),
                        acts.seconds(),
                        acts.timeUnknown()),
                new DealColumns(
                        deals.lead(),
                        deals.owner(),
                        moved(deals.opened(), by),
                        moved(deals.closed(), by),
                        deals.outcome(),
                        deals.amount(),
                        deals.entered()),
                by);
    }

    private static long[] moved(long[] instants, long by) {
        return Arrays.stream(instants)
                .map(t -> t == CrmTables.NEVER ? t : t + by)
                .toArray();
    }

    private static LeadColumns leads(
            LeadColumns old,
            long[] created,
            long[] assigned,
            long[] qualified,
            long[] sql,
            long[] closed,
            short[] channel) {
        return new LeadColumns(
                created,
                channel,
                old.owner(),
                assigned,
                qualified,
                sql,
                closed,
                old.score(),
                old.ending(),
                old.timesContacted(),
                old.firstContacted(),
                old.lastContacted(),
                old.prospected(),
                old.delayUnknown());
    }

    private static CrmTables tables(
            CrmTables of, List<String> channels, LeadColumns leads, ActivityColumns acts, DealColumns deals, long by) {
        return new CrmTables(
                of.zone(),
                of.from() + by,
                of.to() + by,
                of.asOf() + by,
                channels,
                of.owners(),
                leads,
                acts,
                deals,
                of.known(),
                of.datesOnly());
    }
}
