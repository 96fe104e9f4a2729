package dev.handoff.crm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.calibration.CrmTables;
import dev.handoff.crm.told.LeftOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** The order of rows, of columns and of files changes nothing, down to the last bit. */
class OrderOfAnExportTest {
    private static final int LEADS = 60;

    /** Thirty-six hours: many leads and attempts fall together. */
    private static final int DAY_AND_A_HALF = 36 * 60;

    private static final ReadOptions OPTIONS = ReadOptions.defaults()
            .withZone(ZoneId.of("Europe/Berlin"))
            .withAsOf(LocalDateTime.parse("2024-02-01T00:00"))
            .withSmallestChannel(12);

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void order_changes_nothing(@ForAll @IntRange(min = 1, max = 100_000) int seed) throws IOException {
        Path dir = Files.createDirectories(Path.of("target", "order-of-an-export"));
        GeneratedExport export = new GeneratedExport(seed, DAY_AND_A_HALF);
        List<List<String[]>> tables =
                List.of(withTwins(export.leads(LEADS), seed), export.activities(300, LEADS), export.deals(30, LEADS));
        Random random = new Random(seed);

        CrmRead.Done plain = read(dir, "plain", tables, 1);
        CrmRead.Done shuffled = read(
                dir, "shuffled", tables.stream().map(t -> shuffled(t, random)).toList(), 1);
        CrmRead.Done split =
                read(dir, "split", tables.stream().map(t -> shuffled(t, random)).toList(), 3);

        for (CrmRead.Done other : List.of(shuffled, split)) {
            assertThat(bits(other.tables())).isEqualTo(bits(plain.tables()));
            assertThat(counts(other)).isEqualTo(counts(plain));
            assertThat(other.report().notes()).isEqualTo(plain.report().notes());
            assertThat(other.report().batchChannels()).isEqualTo(plain.report().batchChannels());
        }
    }

    /** Some rows twice, and some leads in another version. */
    private static List<String[]> withTwins(List<String[]> leads, int seed) {
        List<String[]> rows = new ArrayList<>(leads);
        for (int i = 1; i < 6; i++) {
            String[] twin = leads.get(1 + (seed + i) % LEADS).clone();
            twin[3] = i % 2 == 0 ? twin[3] : "Rep Number 99";
            rows.add(twin);
        }
        return rows;
    }

    private static List<String[]> shuffled(List<String[]> table, Random random) {
        List<Integer> columns = new ArrayList<>();
        for (int c = 0; c < table.get(0).length; c++) {
            columns.add(c);
        }
        Collections.shuffle(columns, random);
        List<String[]> rows = new ArrayList<>(table.subList(1, table.size()));
        Collections.shuffle(rows, random);
        rows.add(0, table.get(0));
        return rows.stream()
                .map(row -> columns.stream().map(c -> row[c]).toArray(String[]::new))
                .toList();
    }

    private static CrmRead.Done read(Path dir, String name, List<List<String[]>> tables, int files) throws IOException {
        List<List<Path>> paths = new ArrayList<>();
        for (int t = 0; t < 3; t++) {
            paths.add(new ArrayList<>());
            List<String[]> rows = tables.get(t).subList(1, tables.get(t).size());
            for (int f = 0; f < files; f++) {
                List<String[]> part =
                        new ArrayList<>(List.of(new String[][] {tables.get(t).get(0)}));
                part.addAll(rows.subList(rows.size() * f / files, rows.size() * (f + 1) / files));
                Path file = dir.resolve(name + t + f + ".csv");
                GeneratedExport.write(file, part);
                paths.get(t).add(file);
            }
        }
        CrmFiles crm = new CrmFiles(paths.get(0), paths.get(1), paths.get(2), Optional.empty());
        CrmRead read = CrmReader.read(crm, OPTIONS, ReadProgress.none());
        assertThat(read).isInstanceOf(CrmRead.Done.class);
        return (CrmRead.Done) read;
    }

    private static Map<String, Integer> counts(CrmRead.Done read) {
        Map<String, Integer> counts = new TreeMap<>();
        read.report().files().forEach(f -> {
            counts.merge(f.kind() + " rows", f.rows(), Integer::sum);
            counts.merge(f.kind() + " kept", f.kept(), Integer::sum);
            for (LeftOut out : f.leftOut()) {
                counts.merge(f.kind() + " " + out.rule(), out.count(), Integer::sum);
            }
        });
        return counts;
    }

    /** Every column, to the bit. */
    private static List<Object> bits(CrmTables t) {
        var l = t.leads();
        var a = t.activities();
        var d = t.deals();
        List<Object> all = new ArrayList<>(
                List.of(t.from(), t.to(), t.asOf(), t.channels(), t.owners(), t.known(), t.datesOnly()));
        for (Object column : List.of(
                l.created(),
                l.channel(),
                l.owner(),
                l.assigned(),
                l.qualified(),
                l.sql(),
                l.closed(),
                l.score(),
                l.ending(),
                l.timesContacted(),
                l.prospected(),
                l.delayUnknown(),
                a.lead(),
                a.at(),
                a.owner(),
                a.answered(),
                a.seconds(),
                a.timeUnknown(),
                d.lead(),
                d.owner(),
                d.opened(),
                d.closed(),
                d.outcome(),
                d.amount(),
                d.entered())) {
            all.add(java.util.Arrays.deepToString(new Object[] {column}));
        }
        return all;
    }
}
