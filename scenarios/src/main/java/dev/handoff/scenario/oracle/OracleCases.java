package dev.handoff.scenario.oracle;

import java.util.List;
import java.util.stream.Stream;

/** Every company that the engine is compared with theory on. */
public final class OracleCases {

    private OracleCases() {}

    /** All of them, family by family. */
    public static List<OracleCase> all() {
        return Stream.of(
                        ErlangCases.all(),
                        PollaczekCases.all(),
                        FollowUpCases.all(),
                        RevenueCases.all(),
                        TransientCases.all(),
                        PriorityCases.all(),
                        ImpatienceCases.all(),
                        FlowCases.all())
                .flatMap(List::stream)
                .toList();
    }

    /** A selection of every family that takes well under a minute. */
    public static List<OracleCase> quick() {
        return all().stream().filter(OracleCase::quick).toList();
    }

    /** Figures of the validation data that are left out, each with its reason. */
    public static List<String> notCompared() {
        return List.of(
                "`wait_p50` where half of the leads or nearly so do not wait (MMC-01, -02, -04, -05, -07, -08, -09, -11), and"
                        + " `wait_p95`: the chance to wait and `wait_p90` say the same.",
                "`var_wait` of MMC-08, MMC-09 and MG1-06, kurtosis of revenue, `Var[revenue]` of REV-03 and REV-04 and skewness but"
                        + " of REV-01: 2 % would take tens of millions of leads.",
                "`mean_in_system` and `mean_wait_given_wait` follow from figures that are compared.",
                "`E[W_1000]` and `E[W_10000]` of TRN-02: the steady state of MMC-01; the averages are compared.",
                "`P(exhausted)` of TCH-06: one lead in a thousand.",
                "`mean_sojourn`, `mean_queue_len` of PRI: Little's law and the service time give them from the waits; `p_wait` of PRI-06 to"
                        + " -08 is that of Erlang C.",
                "TCH-07 and TCH-08 with a continuous beta distribution: a scenario's `reachable` is drawn once per lead, not once per"
                        + " attempt. A few channels with Gauss's nodes and weights give exactly the same figures.");
    }
}
