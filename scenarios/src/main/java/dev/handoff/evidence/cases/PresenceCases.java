package dev.handoff.evidence.cases;

import dev.handoff.evidence.cases.OracleCase.Figure;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** Who is there: days of absence, one person's leave, and new hires who learn. */
final class PresenceCases {

    private static final int REPLICATIONS = 40;
    private static final String ELEMENTARY = "elementary";

    private PresenceCases() {}

    static List<OracleCase> all() {
        return List.of(absentAlone(), absentTogether(), absentFromWork(), onLeave(), newHire());
    }

    /** Absent on a share a of days: a lead of such a day waits for the rest of it and for all absent days that follow. */
    private static OracleCase absentAlone() {
        double a = 0.3;
        List<Figure> figures = List.of(
                new Figure(
                        "mean_wait",
                        a * waitInDays(a) * 24,
                        "a(½ + a/(1 − a))·24 h",
                        run -> run.waits().mean()),
                new Figure("P(wait<=0)", 1 - a, "1 − a", Measure.waitAtMost(0)),
                new Figure("P(wait<=24)", 1 - a * a, "1 − a²", Measure.waitAtMost(24)));
        List<String> overrides =
                noWork(1).set("teams.servers.absence", a).weeks(1, 156).overrides();
        return new OracleCase(
                "ABS-01", "one rep, absent now and then", "mmc", overrides, REPLICATIONS, ELEMENTARY, false, figures);
    }

    private static double waitInDays(double a) {
        return 0.5 + a / (1 - a);
    }

    /** With two in turn a lead waits only when both are absent; then for the one whose turn it is. */
    private static OracleCase absentTogether() {
        double a = 0.5;
        List<Figure> figures = List.of(
                new Figure(
                        "mean_wait",
                        a * a * waitInDays(a) * 24,
                        "a²(½ + a/(1 − a))·24 h",
                        run -> run.waits().mean()),
                new Figure("P(wait<=0)", 1 - a * a, "1 − a²", Measure.waitAtMost(0)));
        List<String> overrides = noWork(2)
                .set("routing", "round robin")
                .set("teams.servers.absence", a)
                .weeks(1, 156)
                .overrides();
        return new OracleCase(
                "ABS-02",
                "two reps, each absent now and then",
                "mmc",
                overrides,
                REPLICATIONS,
                ELEMENTARY,
                true,
                figures);
    }

    /** A desk that never empties is worked at on the days of presence only. */
    private static OracleCase absentFromWork() {
        double a = 0.4;
        double perWeek = (1 - a) * QueueSettings.HOURS_A_WEEK * 4;
        List<Figure> figures = List.of(new Figure(
                "attempts a week",
                perWeek,
                "(1 − a)·168 h/E[S]",
                run -> run.weekly("attempts.made").mean()));
        List<String> overrides = QueueSettings.of(6, 1, "15 min")
                .set("teams.servers.absence", a)
                .set("inbox.cap", "400")
                .weeks(1, 52)
                .overrides();
        return new OracleCase(
                "ABS-03", "a full desk and days off", "mmc", overrides, REPLICATIONS, ELEMENTARY, true, figures);
    }

    /** Leave of L in a time of H: a share L/H of the leads waits L/2 on average. */
    private static OracleCase onLeave() {
        double leave = 3 * QueueSettings.HOURS_A_WEEK;
        double all = 26 * QueueSettings.HOURS_A_WEEK;
        List<Figure> figures = List.of(
                new Figure(
                        "mean_wait",
                        leave * leave / 2 / all,
                        "L²/(2H)",
                        run -> run.waits().mean()),
                new Figure("P(wait<=0)", 1 - leave / all, "1 − L/H", Measure.waitAtMost(0)),
                new Figure(
                        "P(wait<=168)",
                        1 - (leave - QueueSettings.HOURS_A_WEEK) / all,
                        "1 − (L − t)/H",
                        Measure.waitAtMost(QueueSettings.HOURS_A_WEEK)));
        List<String> overrides = noWork(1)
                .set("teams.servers.absences", "[{rep: 1, from: week 10, to: week 13}]")
                .weeks(1, 26)
                .overrides();
        return new OracleCase(
                "LEA-01", "one rep, three weeks of leave", "mmc", overrides, REPLICATIONS, ELEMENTARY, true, figures);
    }

    /** Work done by a new hire = time × mean productivity; {@code ∫ logit⁻¹(10(x − ½)) dx = ln(1 + exp(10(x − ½)))/10}. */
    private static OracleCase newHire() {
        double p0 = 0.2;
        double full = 26 * QueueSettings.HOURS_A_WEEK * 6;
        double firstHalf = (FastMath.log(2) - FastMath.log1p(FastMath.exp(-5))) / 10;
        List<Figure> figures = List.of(
                new Figure(
                        "attempts",
                        full * (p0 + (1 - p0) / 2),
                        "T/E[S]·(p0 + (1 − p0)/2)",
                        run -> run.weekly("attempts.made").sumsOf(26).get(0)),
                new Figure(
                        "attempts, first half",
                        full * (p0 / 2 + (1 - p0) * firstHalf),
                        "T/E[S]·(p0/2 + (1 − p0)(ln 2 − ln(1 + e⁻⁵))/10)",
                        run -> run.weekly("attempts.made").sumsOf(13).get(0)));
        List<String> overrides = QueueSettings.of(8, 0, QueueSettings.exponential(1 / 6.0))
                .set("teams.servers.rampUp", "26 weeks")
                .set("teams.servers.rampUpFrom", p0)
                .set("inbox.cap", "400")
                .set("timeline", "[{at: 0 weeks, set: {teams.servers.reps: 1}}]")
                .weeks(0, 26)
                .overrides();
        return new OracleCase(
                "RMP-01", "a new hire at a full desk", "mmc", overrides, REPLICATIONS, ELEMENTARY, true, figures);
    }

    private static QueueSettings noWork(int reps) {
        return QueueSettings.of(0.5, reps, "0 s");
    }
}
