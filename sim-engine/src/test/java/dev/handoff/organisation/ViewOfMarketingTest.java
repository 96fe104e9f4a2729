package dev.handoff.organisation;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.MarketingPromise;
import dev.handoff.company.Trust;
import dev.handoff.handoff.Ending;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What draws sales' trust in marketing up or down, at a review after four weeks. */
class ViewOfMarketingTest {

    private static final PerceivedQuality BELIEVED = () -> 0.1;

    /** A quarter of good leads promised; badLeads = .4. */
    private static final Trust RULE = new Trust(0.5, 0.5, 1, 0.5, 0, Duration.ofDays(28), 0.25, 0.4, 0, 0, 0, 0, 0, 0);

    private static Company promising(Double volume, Double definition, Double acceptance, Double completeness) {
        return with(
                neutral(),
                "sla.marketing",
                new MarketingPromise(
                        Optional.ofNullable(volume),
                        Optional.ofNullable(definition),
                        Optional.ofNullable(acceptance),
                        Optional.ofNullable(completeness),
                        0));
    }

    private static double target(ViewOfMarketing view) {
        return view.target(4 * WEEK, RULE, BELIEVED);
    }

    @Test
    void it_is_the_share_of_the_clauses_that_marketing_kept() {
        ViewOfMarketing view = new ViewOfMarketing(promising(1.0, 0.5, 0.9, 1.0));
        for (int lead = 0; lead < 4; lead++) {
            view.qualified(WEEK, TestHandovers.handed()); // 4 leads in 4 weeks: kept
        }
        view.spoke(WEEK, TestHandovers.misfit()); // none fits: broken
        view.accepted(WEEK, TestHandovers.handed());
        view.rejected(WEEK, TestHandovers.handed()); // a half, not nine tenths: broken
        view.assigned(WEEK, TestHandovers.handed()); // can be reached: kept
        assertThat(target(view)).isEqualTo(0.5);
    }

    @Test
    void a_clause_with_nothing_to_judge_does_not_count() {
        ViewOfMarketing view = new ViewOfMarketing(promising(1.0, 0.5, null, null));
        assertThat(target(view)).isZero(); // no lead, no conversation: only the volume is broken
    }

    @Test
    void without_a_clause_it_is_what_reps_believe_against_what_they_were_promised() {
        ViewOfMarketing view = new ViewOfMarketing(neutral());
        assertThat(target(view)).isCloseTo(0.1 / 0.25, within(1e-12));
        assertThat(view.target(4 * WEEK, RULE, () -> 0.8)).isOne();
    }

    @Test
    void leads_that_sales_wrote_off_lower_it() {
        ViewOfMarketing view = new ViewOfMarketing(neutral());
        view.settled(WEEK, TestHandovers.settled(Ending.LET_GO));
        view.settled(WEEK, TestHandovers.settled(Ending.QUALIFIED));
        view.settled(WEEK, TestHandovers.settled(Ending.BOUGHT_ELSEWHERE));
        view.settled(WEEK, TestHandovers.settled(Ending.REJECTED));
        assertThat(target(view)).isCloseTo(0.4 - 0.4 * 0.5, within(1e-12));
    }

    @Test
    void what_reps_found_themselves_says_nothing_about_marketing() {
        ViewOfMarketing view = new ViewOfMarketing(promising(null, 0.5, null, null));
        var own = TestHandovers.own();
        view.spoke(WEEK, own);
        own.waitAtDesk();
        own.settle(Ending.NOT_A_FIT);
        view.settled(WEEK, own);
        assertThat(target(view)).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void only_what_happened_since_the_last_review_counts_by_the_agreement_of_its_day() {
        ViewOfMarketing view = new ViewOfMarketing(promising(1.0, null, null, null));
        view.settled(WEEK, TestHandovers.settled(Ending.LET_GO));
        view.beginAnew(promising(0.5, null, null, null), 4 * WEEK);
        view.qualified(5 * WEEK, TestHandovers.handed());
        view.qualified(5 * WEEK, TestHandovers.handed());
        assertThat(view.target(8 * WEEK, RULE, BELIEVED)).isOne(); // two in four weeks
    }
}
