package dev.handoff.scenario.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Channels and teams have names in the language of those who work there. */
class NamesTest {

    private static final String COMPANY = """
            run: {horizon: 4 weeks, warmUp: 0 weeks}
            channels:
              Büro: {inquiriesPerWeek: 5}
              展示会: {inquiriesPerWeek: 5}
              web_form: {inquiriesPerWeek: 5}
              مؤتمر: {inquiriesPerWeek: 5}
            teams:
              Außendienst: {reps: 2}
            persistence: always
            """;

    @Test
    void names_may_be_in_any_script() {
        Watched watched = Watched.run(COMPANY);

        assertThat(watched.metric("channel.Büro.mqls")).isPositive();
        assertThat(watched.metric("channel.展示会.mqls")).isPositive();
        assertThat(watched.metric("channel.مؤتمر.mqls")).isPositive();
    }

    @Test
    void parameter_paths_take_such_names() {
        assertThat(Watched.scenario(COMPANY, "channels.Büro.inquiriesPerWeek=9", "teams.Außendienst.reps=3")
                        .company()
                        .teams()
                        .get("Außendienst")
                        .reps())
                .isEqualTo(3);
    }

    @Test
    void what_cannot_be_a_name_is_told_with_the_nearest_that_can() {
        assertThat(Watched.problems(COMPANY.replace("Büro:", "Büro und Haus:")))
                .containsExactly(
                        "s.yaml:3:3 channels: 'Büro und Haus' cannot be a name: only letters of any script, digits,"
                                + " hyphens and underscores, no spaces or other signs. Maybe Büro-und-Haus?");
    }
}
