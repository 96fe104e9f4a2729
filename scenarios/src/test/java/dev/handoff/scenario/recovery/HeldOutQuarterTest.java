package dev.handoff.scenario.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmTables;
import dev.handoff.experiment.Progress;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.fitted.BeforeChanges;
import dev.handoff.scenario.fitted.PastChange;
import dev.handoff.scenario.fitted.Told;
import dev.handoff.scenario.likeness.HeldOut;
import dev.handoff.scenario.likeness.Likeness;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The last quarter of an export, foretold by the company fitted without it: where nothing changes it is no worse than the plain funnel, and where
 * half of the reps are gone it is better, for the funnel cannot be told so.
 */
@Tag("long")
class HeldOutQuarterTest {
    /** Twenty are the whole: {@code -Drecovery.quarter.logs=20} takes some minutes. */
    private static final int LOGS = Integer.getInteger("recovery.quarter.logs", 2);

    private static final int WEEKS = 13;
    /** As many as the command simulates. */
    private static final int PERIODS = Likeness.PERIODS;

    private static final LocalDate LAST_QUARTER = LocalDate.of(2024, 9, 30);
    private static final String SQLS = "total.sqls";
    private static final Map<String, String> FIGURES = figures();

    private static Map<String, String> figures() {
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put("tried.none", "share tried");
        figures.put("total.attempts", "attempts");
        figures.put(SQLS, "SQLs");
        return figures;
    }

    private static HeldOut heldOut(RecoveryCompany company, List<PastChange> changes, long seed) {
        Scenario base = RecoveryCompany.BUSY_DESK.scenario();
        CrmTables tables = TracedExport.of(company.scenario(), seed).plain();
        Told told = new Told(List.of(), changes, BeforeChanges.of(changes, tables, base, List.of(), seed));
        HeldOut.Fitted fitted = HeldOut.Fitted.of(tables, WEEKS, base, told, seed);
        return HeldOut.of(fitted.company(), tables, WEEKS, seed, PERIODS, Progress.SILENT);
    }

    private static HeldOut.Figure figure(HeldOut heldOut, String name) {
        return heldOut.figures().stream()
                .filter(f -> f.compared().figure().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Errors of the share that is tried are those of the share that is not, beside the other share. */
    private static double error(HeldOut.Figure figure, boolean funnel) {
        double observed = figure.compared().observed();
        double foretold = funnel ? figure.funnel() : figure.compared().mean();
        boolean share = figure.compared().figure().name().equals("tried.none");
        return Math.abs(foretold - observed) / (share ? 1 - observed : Math.abs(observed));
    }

    /** 1.04 times what the funnel is off; with half as many simulated periods it was 1.103. On 120 other logs it is .93 times as much. */
    @Test
    void without_a_change_it_is_no_worse_than_the_plain_funnel() {
        List<HeldOut> logs = Lucks.each(LOGS, seed -> heldOut(RecoveryCompany.BUSY_DESK, List.of(), seed));
        RecoveryPage.replace("held-out quarter", table(logs));
        double own = mean(logs, SQLS, false);
        double funnel = mean(logs, SQLS, true);
        assertThat(own).as("mean error of SQLs, the funnel's %.4f", funnel).isLessThanOrEqualTo(1.1 * funnel);
    }

    @Test
    void with_half_of_the_reps_gone_it_is_better_than_the_plain_funnel() {
        List<PastChange> gone = List.of(new PastChange("teams.sales.reps", "2", LAST_QUARTER));
        List<HeldOut> logs = Lucks.each(LOGS, seed -> heldOut(RecoveryCompany.HALF_GONE, gone, seed));
        RecoveryPage.replace("half gone", table(logs));
        for (String name : FIGURES.keySet()) {
            assertThat(better(logs, name) / (double) LOGS)
                    .as("share of logs in which it is better\n%s", table(logs))
                    .isGreaterThanOrEqualTo(0.85);
        }
    }

    private static long better(List<HeldOut> logs, String name) {
        return logs.stream()
                .map(log -> figure(log, name))
                .filter(f -> error(f, false) < error(f, true))
                .count();
    }

    private static double mean(List<HeldOut> logs, String name, boolean funnel) {
        return logs.stream()
                .mapToDouble(log -> error(figure(log, name), funnel))
                .average()
                .orElseThrow();
    }

    private static String table(List<HeldOut> logs) {
        StringBuilder text = new StringBuilder(
                "| " + LOGS + " logs | mean error | of the plain funnel | better in |\n|---|--:|--:|--:|\n");
        FIGURES.forEach((name, words) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %.1f %% | %.1f %% | %d/%d |%n",
                words,
                100 * mean(logs, name, false),
                100 * mean(logs, name, true),
                better(logs, name),
                LOGS)));
        return text.toString();
    }
}
