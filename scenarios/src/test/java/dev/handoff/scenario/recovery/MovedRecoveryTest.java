package dev.handoff.scenario.recovery;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the whole search of {@code calibrate} finds, not its direct fits alone: the same bars for what is there once everything was moved until
 * simulated logs give the same. Twenty logs, on seeds that no tuning saw; an hour or more for each company.
 */
@Tag("open")
class MovedRecoveryTest {
    /** Twenty are the whole. */
    private static final int LOGS = Integer.getInteger("recovery.moved.logs", Lucks.LOGS);

    @ParameterizedTest
    @EnumSource(names = {"INDUSTRY_BASELINE", "COLD_WAR", "SIGNED_SLA"})
    void what_a_shipped_company_says_of_itself_comes_out_once_simulated_logs_give_the_same(RecoveryCompany company) {
        Recovery moved = Recovery.moved(company, LOGS).comparable();
        RecoveryPage.replace(company.title() + " moved", "\n### " + company.title() + "\n\n" + text(moved) + "\n");
        RecoveryBars.reached(moved);
    }

    private static String text(Recovery moved) {
        List<RecoveredValue> off =
                moved.values().stream().filter(value -> !value.holds()).toList();
        return String.format(
                        Locale.ROOT,
                        "%d logs; %d values compared, %d of them reach their bars. Median bias of all %.2f, %.1f %% of all intervals hold.%n",
                        LOGS,
                        moved.values().size(),
                        moved.values().size() - off.size(),
                        moved.medianBias(),
                        100 * moved.coverage())
                + (off.isEmpty() ? "" : "\n" + table(off));
    }

    private static String table(List<RecoveredValue> off) {
        return "| value | planted | mean found | bias | scatter | hold | assumed |\n|---|--:|--:|--:|--:|--:|--:|\n"
                + off.stream().map(MovedRecoveryTest::line).collect(Collectors.joining());
    }

    private static String line(RecoveredValue value) {
        return String.format(
                Locale.ROOT,
                "| `%s` | %.4g | %.4g | %.2f | %.2f | %d/%d | %.0f %% |%n",
                value.path(),
                value.planted(),
                value.mean(),
                value.bias(),
                value.scatter(),
                value.covered(),
                value.estimates().size(),
                100 * value.priorShare());
    }
}
