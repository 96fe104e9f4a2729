package dev.handoff.ledger;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static dev.handoff.kernel.SimTime.WEEK;
import static dev.handoff.ledger.TestBooks.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Company;
import dev.handoff.company.Team;
import dev.handoff.market.Lead;
import dev.handoff.market.TestMarket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What reps believe beside what is true, over ten measured weeks. */
class BeliefBookTest {

    /** Two channels; nobody answers in the second; closers do not follow up. */
    private static final Company COMPANY = company();

    private final BeliefBook book = new BeliefBook(2, WINDOW);

    private static Company company() {
        Company company =
                with(with(neutral(), "channels.mute", neutral().channels().get("web")), "channels.mute.pickUp", 0.0);
        Map<String, Team> teams = new LinkedHashMap<>();
        teams.put("sales", neutral().teams().get("sales"));
        teams.put("closers", with(neutral().teams().get("sales"), "duties", List.of(Team.Duty.DEALS)));
        return with(company, "teams", teams);
    }

    private void staff(String... teams) {
        book.adopt(0, COMPANY);
        for (String team : teams) {
            book.hired(team);
        }
    }

    private void believes(long at, int rep, double quality) {
        book.believes(at, rep, 0, quality);
    }

    private void handedOver(long at, String channel, int leads) {
        for (int i = 0; i < leads; i++) {
            Lead lead = TestMarket.lead(COMPANY, channel, i, at);
            book.handedOver(at, lead);
        }
    }

    @Test
    void perceived_quality_is_the_mean_over_reps_averaged_over_the_time_it_lasted() {
        staff("sales", "sales");
        believes(0, 0, 0.3);
        believes(0, 1, 0.5);
        believes(15 * WEEK, 0, 0.1);
        assertThat(book.channel(0).perceivedQuality()).isCloseTo((0.4 + 0.3) / 2, within(1e-12));
        assertThat(book.channel(0).perceivedByWeek()[4]).isCloseTo(0.4, within(1e-12));
        assertThat(book.channel(0).perceivedByWeek()[5]).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void only_those_who_follow_up_are_asked() {
        staff("sales", "closers");
        believes(0, 0, 0.3);
        believes(0, 1, 0.9);
        assertThat(book.channel(0).perceivedQuality()).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void whoever_has_left_is_not_asked_any_more() {
        staff("sales", "sales");
        believes(0, 0, 0.2);
        believes(0, 1, 0.6);
        book.left(15 * WEEK, 1);
        assertThat(book.channel(0).perceivedQuality()).isCloseTo((0.4 + 0.2) / 2, within(1e-12));
    }

    @Test
    void time_in_which_nobody_believed_anything_does_not_count() {
        staff("sales");
        believes(15 * WEEK, 0, 0.2);
        assertThat(book.channel(0).perceivedQuality()).isCloseTo(0.2, within(1e-12));
        assertThat(book.channel(0).perceivedByWeek()[3]).isNaN();
    }

    @Test
    void true_quality_is_what_the_reference_cadence_would_have_made_of_the_leads_handed_over_in_the_window() {
        staff("sales");
        handedOver(12 * WEEK, "web", 3); // everybody answers, fits and wants
        handedOver(13 * WEEK, "mute", 1);
        handedOver(9 * WEEK, "mute", 7);
        assertThat(book.channel(0).trueQuality()).isEqualTo(1);
        assertThat(book.channel(0).trueByWeek()[2]).isEqualTo(1);
        assertThat(book.channel(0).trueByWeek()[3]).isNaN();
        assertThat(book.channel(1).trueQuality()).isZero();
        assertThat(book.channel(1).handedOver()).isEqualTo(1);
    }

    @Test
    void the_error_is_perceived_less_true_and_weighs_channels_by_their_leads() {
        staff("sales");
        book.believes(0, 0, 0, 0.3);
        book.believes(0, 0, 1, 0.1);
        handedOver(12 * WEEK, "web", 3);
        handedOver(12 * WEEK, "mute", 1);
        assertThat(book.channel(0).error()).isCloseTo(-0.7, within(1e-12));
        assertThat(book.channel(1).error()).isCloseTo(0.1, within(1e-12));
        assertThat(book.error(List.of(0, 1))).isCloseTo((3 * -0.7 + 0.1) / 4, within(1e-12));
        assertThat(book.errorByWeek(List.of(0, 1))[2]).isCloseTo((3 * -0.7 + 0.1) / 4, within(1e-12));
        assertThat(book.errorByWeek(List.of(0, 1))[3]).isNaN();
    }
}
