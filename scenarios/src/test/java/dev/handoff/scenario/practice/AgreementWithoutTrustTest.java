package dev.handoff.scenario.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An agreement is believed in, and marketing makes good what it has broken, also where nobody's trust moves. */
class AgreementWithoutTrustTest {

    private static final String PROMISED = """
            run: {horizon: 26 weeks, warmUp: 0 weeks}
            workingTime: {shifts: [Mon-Fri 09:00-17:00]}
            channels: {web: {inquiriesPerWeek: 40}}
            leadDefinition: {threshold: 0}
            teams: {sales: {reps: 1, absence: 0.3}}
            work: {touch: 1 h}
            sla: {sales: {firstTouch: {limit: 1 h}}}
            """;

    @Test
    void a_promise_that_is_not_kept_loses_belief_though_trust_stands_still() {
        assertThat(Watched.run(PROMISED, "sla.legitimacy.rate=0.6").metric("sla.legitimacy"))
                .isLessThan(0.6);
        assertThat(Watched.run(PROMISED, "sla.legitimacy.rate=0")
                        .outcome
                        .responses()
                        .names())
                .doesNotContain("sla.legitimacy");
    }

    @Test
    void marketing_that_misses_its_volume_hands_more_over_though_trust_stands_still() {
        assertThat(mqls("sla.marketing.adjustment=1")).isGreaterThan(mqls("sla.marketing.adjustment=0"));
    }

    /** A definition strict enough that half of the leads stay behind. */
    private static double mqls(String adjustment) {
        return Watched.run(
                        PROMISED,
                        "sla.marketing.volume=400",
                        "leadDefinition.threshold=1",
                        "channels.web.intent=0.3",
                        "scoring.auc=0.8",
                        adjustment)
                .metric("mqls");
    }

    @Test
    void time_alone_brings_trust_back_home() {
        assertThat(Watched.run(PROMISED, "trust={sales: 0, home: 0.5, homing: 0.5}")
                        .metric("trust.sales"))
                .isGreaterThan(0.3);
    }
}
