package dev.handoff.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand leads with a million attempts: everything is read and accounted for. */
@Tag("long")
class BigExportTest {
    private static final int LEADS = 100_000;
    private static final int ACTIVITIES = 1_000_000;
    private static final int DEALS = 10_000;

    @TempDir
    private Path dir;

    @Test
    void a_big_company_s_export_is_read_to_the_last_row() throws IOException {
        GeneratedExport generated = new GeneratedExport(20240506, 1);
        GeneratedExport.write(dir.resolve("leads.csv"), generated.leads(LEADS));
        generated.writeActivities(dir.resolve("calls.csv"), ACTIVITIES, LEADS);
        GeneratedExport.write(dir.resolve("deals.csv"), generated.deals(DEALS, LEADS));
        CrmFiles files = CrmFiles.ofLeads(dir.resolve("leads.csv"))
                .withActivities(dir.resolve("calls.csv"))
                .withDeals(dir.resolve("deals.csv"));
        ReadOptions options = ReadOptions.defaults()
                .withZone(ZoneId.of("Europe/Berlin"))
                .withAsOf(LocalDateTime.parse("2024-02-01T00:00"));
        System.gc();
        long cpu = cpu();
        CrmRead.Done read = SevenExportsTest.done(files, options);
        System.out.printf(
                "read in %.1f s of processor time of this thread, heap of at most %d MB%n",
                (cpu() - cpu) / 1e9, Runtime.getRuntime().maxMemory() >> 20);
        List<Integer> rows = read.report().files().stream().map(f -> f.rows()).toList();
        assertThat(rows).containsExactly(LEADS, ACTIVITIES, DEALS);
        read.report()
                .files()
                .forEach(f -> assertThat(f.rows())
                        .isEqualTo(f.kept()
                                + f.leftOut().stream().mapToInt(l -> l.count()).sum()));
        int sunday = read.report().files().get(0).outsideWindow(); // 1 January 2023 lies before the first full week
        assertThat(sunday).isEqualTo(69);
        assertThat(read.report().leads()).isEqualTo(LEADS - sunday);
        assertThat(read.report().activities()).isBetween(900_000, ACTIVITIES);
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
