package dev.handoff.evidence.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
                        FlowCases.all(),
                        RoutingCases.all(),
                        PresenceCases.all(),
                        ScheduleCases.all())
                .flatMap(List::stream)
                .toList();
    }

    /** A selection of every family that takes well under a minute. */
    public static List<OracleCase> quick() {
        return all().stream().filter(OracleCase::quick).toList();
    }

    /** What each family of cases covers, in the order of {@link #all}: the beginning of its ids, then in words. */
    public static Map<String, String> covers() {
        Map<String, String> covers = new LinkedHashMap<>();
        covers.put("MMC", "one shared queue, several reps");
        covers.put("MG1, MDC", "work of any length");
        covers.put("TCH", "attempts until somebody answers");
        covers.put("REV", "revenue of a random number of deals");
        covers.put("TRN", "the way from an empty start");
        covers.put("PRI", "urgent leads first");
        covers.put("ERA, PAT", "leads that give up waiting");
        covers.put(
                "NHPP, CAL, RR, LIFO, NET, LIT",
                "rhythm of inquiries, working hours, routing in turn, order of work, deals, Little's law");
        covers.put("RND", "routing at random");
        covers.put("WGT", "routing by weight; speed of single reps");
        covers.put("JSQ", "routing to the least loaded");
        covers.put("SEG", "routing by segment");
        covers.put("SCO", "routing by score");
        covers.put("HLD", "leads held until somebody has room");
        covers.put("LOS", "an inbox that keeps nobody waiting");
        covers.put("NET-02", "deals in one shared queue");
        covers.put("ABS", "days of absence, alone, together, at a full desk");
        covers.put("LEA", "one person's leave");
        covers.put("RMP", "new hires who learn; reps hired on the way");
        covers.put("SCH", "inquiries at exact instants: every so many minutes, and a log that is replayed");
        return covers;
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
