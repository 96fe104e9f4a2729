package dev.handoff.market;

import static dev.handoff.company.TestCompanies.channel;
import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.handoff.company.Alignment;
import dev.handoff.company.Company;
import dev.handoff.company.Schedule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Campaigns that sales helps to write: half of the leads fit without, two hours a week, gain .4. */
class CoCreationTest {

    private static Company alone() {
        Company company = with(with(neutral(), "channels.web.fit", 0.5), "channels.own", channel(0));
        return with(company, "channels.own.fit", 0.5);
    }

    private static Company together(Company company) {
        return with(company, "alignment.coCreation", Optional.of(new Alignment.CoCreation(2, 0.4, 1)));
    }

    @Test
    void the_odds_of_a_fit_grow_and_level_off_with_the_hours() {
        double gain = 0.4 * (1 - Math.exp(-2));
        assertThat(TestMarket.channel(together(alone()), "web").fit())
                .isCloseTo(1 / (1 + Math.exp(-gain)), within(1e-12));
    }

    @Test
    void what_reps_find_themselves_stays_as_it_is() {
        assertThat(TestMarket.channel(together(alone()), "own").fit()).isEqualTo(0.5);
    }

    @Test
    void channels_whose_inquiries_are_stated_attract_them_too() {
        Company stated = with(alone(), "channels.web.inquiriesPerWeek", 0.0);
        stated = with(
                stated,
                "channels.web.schedule",
                Optional.of(new Schedule(Optional.of(Duration.ofHours(1)), List.of())));
        assertThat(TestMarket.channel(together(stated), "web").fit()).isGreaterThan(0.55);
    }

    @Test
    void without_them_nothing_changes() {
        assertThat(TestMarket.channel(alone(), "web").fit()).isEqualTo(0.5);
    }

    @Test
    void every_lead_that_fits_without_them_fits_with_them() {
        List<Lead> before = TestMarket.leads(alone(), "web", 500);
        List<Lead> after = TestMarket.leads(together(alone()), "web", 500);
        long gained = 0;
        for (int i = 0; i < 500; i++) {
            assertThat(after.get(i).fit() || !before.get(i).fit()).isTrue();
            gained += after.get(i).fit() && !before.get(i).fit() ? 1 : 0;
        }
        assertThat(gained).isBetween(20L, 68L); // .0856 of 500 = 43, sd 6
    }

    @Test
    void it_holds_from_the_day_on_which_they_begin() {
        ChannelModel web = TestMarket.channel(alone(), "web");
        web.adopt(together(alone()));
        assertThat(web.fit()).isGreaterThan(0.55);
        web.adopt(alone());
        assertThat(web.fit()).isEqualTo(0.5);
    }
}
