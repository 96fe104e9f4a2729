package dev.handoff.calibration.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmTables;
import dev.handoff.company.Company;
import dev.handoff.random.Draws;
import dev.handoff.random.Purpose;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of a company whose log is whole some unanswered calls are taken away: putting such calls back brings the fit back to where it was. */
class UnloggedCallsTest {
    private static final int FAMILY = Draws.family("test unlogged");
    private static final Purpose LOGGED = () -> 0;
    private static final double SHARE = 0.15;

    private final Company company = DeskOfEight.planted();
    private final Held held = Held.of(company);
    private final CrmTables whole = TracedCompany.of(company, 5, 0);

    /** Only some of the unanswered calls are in the log. */
    private static CrmTables logged(CrmTables whole, long seed) {
        ActivityColumns acts = whole.activities();
        Draws luck = new Draws(seed, 0);
        int[] rows = IntStream.range(0, acts.size())
                .filter(i -> acts.answered()[i] != 0 || luck.uniform(FAMILY, i, LOGGED, 0) >= SHARE)
                .toArray();
        byte[] answered = new byte[rows.length];
        boolean[] unknown = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            answered[i] = acts.answered()[rows[i]];
            unknown[i] = acts.timeUnknown()[rows[i]];
        }
        return new CrmTables(
                whole.zone(),
                whole.from(),
                whole.to(),
                whole.asOf(),
                whole.channels(),
                whole.owners(),
                whole.leads(),
                new ActivityColumns(
                        Arrays.stream(rows).map(i -> acts.lead()[i]).toArray(),
                        Arrays.stream(rows).mapToLong(i -> acts.at()[i]).toArray(),
                        Arrays.stream(rows).map(i -> acts.owner()[i]).toArray(),
                        answered,
                        Arrays.stream(rows).map(i -> acts.seconds()[i]).toArray(),
                        unknown),
                whole.deals(),
                whole.known(),
                whole.datesOnly());
    }

    /** How far a fit is from that of the whole log, in its standard errors, over the values that calls nobody logged move most. */
    private static double farness(Fit whole, Fit other) {
        return Stream.of(
                        "persistence.pickUpLead",
                        "persistence.fatigue",
                        "channels.demo.pickUp",
                        "channels.search.pickUp")
                .mapToDouble(path -> {
                    Estimate right = whole.estimate(path).orElseThrow();
                    double found = other.estimate(path).orElseThrow().value();
                    return Math.abs(right.link().of(found) - right.link().of(right.value())) / right.standardError();
                })
                .average()
                .orElseThrow();
    }

    @Test
    void calls_that_were_never_logged_are_put_back_as_many_as_were_missing_and_the_fit_comes_nearer_to_the_whole_log() {
        Fit truth = Calibration.fit(whole, held);
        for (int seed = 1; seed <= 2; seed++) {
            CrmTables some = logged(whole, seed);
            CrmTables back = UnloggedCalls.putBack(some, held, SHARE, 1);
            int missing = whole.activities().size() - some.activities().size();
            int added = back.activities().size() - some.activities().size();
            assertThat(added).isBetween(missing * 8 / 10, missing * 11 / 10);
            double as = farness(truth, Calibration.fit(some, held));
            assertThat(as).as("as logged").isGreaterThan(2.5);
            assertThat(farness(truth, Calibration.fit(back, held))).isLessThan(as / 2);
        }
    }

    @Test
    void answered_calls_and_leads_stay_as_they_were_and_the_same_seed_gives_the_same_calls() {
        CrmTables back = UnloggedCalls.putBack(whole, held, SHARE, 1);
        assertThat(answered(back)).isEqualTo(answered(whole));
        assertThat(back.leads()).isSameAs(whole.leads());
        assertThat(UnloggedCalls.putBack(whole, held, SHARE, 1).activities().at())
                .isEqualTo(back.activities().at());
        assertThat(Arrays.stream(back.activities().at())).allMatch(at -> at < whole.asOf());
    }

    private static long answered(CrmTables tables) {
        return IntStream.range(0, tables.activities().size())
                .filter(i -> tables.activities().answered()[i] == 1)
                .count();
    }

    @Test
    void none_missing_is_the_log_as_it_is_and_all_missing_is_refused() {
        assertThat(UnloggedCalls.putBack(whole, held, 0, 1)).isSameAs(whole);
        assertThatThrownBy(() -> UnloggedCalls.putBack(whole, held, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("below 1, not 1.0");
    }
}
