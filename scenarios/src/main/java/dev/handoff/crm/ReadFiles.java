package dev.handoff.crm;

import dev.handoff.crm.csv.CsvFile;
import dev.handoff.crm.mapping.MappingTemplate;
import dev.handoff.crm.raw.ActivityFile;
import dev.handoff.crm.raw.ActivityTable;
import dev.handoff.crm.raw.DealFile;
import dev.handoff.crm.raw.DealTable;
import dev.handoff.crm.raw.FileSink;
import dev.handoff.crm.raw.LeadFile;
import dev.handoff.crm.raw.LeadFinder;
import dev.handoff.crm.raw.LeadTable;
import dev.handoff.crm.raw.NameNumbers;
import dev.handoff.crm.raw.Reading;
import dev.handoff.crm.raw.SpendFile;
import dev.handoff.crm.raw.SpendTable;
import dev.handoff.crm.told.FileReport;
import dev.handoff.crm.told.Kind;
import dev.handoff.crm.told.LeftOutTally;
import dev.handoff.crm.told.Rule;
import dev.handoff.crm.told.Unmapped;
import dev.handoff.crm.words.Columns;
import dev.handoff.crm.words.Vendor;
import dev.handoff.scenario.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the files of an export one after the other into the tables. Not for several threads. */
final class ReadFiles {
    private final Reading reading;
    private final String zone;
    private final ReadProgress progress;
    private final List<OneFile> files = new ArrayList<>();
    private final List<Long> modified = new ArrayList<>();

    /** A file that was read, and by whom. */
    private record OneFile(Kind kind, Path path, String name, FileSink sink, Optional<CsvFile.Shape> shape) {}

    ReadFiles(Reading reading, String zone, ReadProgress progress) {
        this.reading = reading;
        this.zone = zone;
        this.progress = progress;
    }

    void leads(List<Path> paths, LeadTable table) {
        for (Path path : paths) {
            LeadFile sink = new LeadFile(reading, begin(path), table);
            if (read(Kind.LEADS, path, sink)) {
                sink.finish(zone);
            }
        }
    }

    void activities(List<Path> paths, ActivityTable table, LeadFinder leads) {
        for (Path path : paths) {
            ActivityFile sink = new ActivityFile(reading, begin(path), table, leads);
            if (read(Kind.ACTIVITIES, path, sink)) {
                sink.finish(zone);
            }
        }
    }

    void deals(List<Path> paths, DealTable table, LeadFinder leads) {
        for (Path path : paths) {
            DealFile sink = new DealFile(reading, begin(path), table, leads);
            if (read(Kind.DEALS, path, sink)) {
                sink.finish(zone);
            }
        }
    }

    void spend(List<Path> paths, SpendTable table, NameNumbers channels) {
        for (Path path : paths) {
            SpendFile sink = new SpendFile(reading, begin(path), table, channels);
            if (read(Kind.SPEND, path, sink)) {
                sink.finish(zone);
            }
        }
    }

    /** Files of leads that hold the deals too, as Odoo's do: rows of another type. */
    List<Path> holdingDeals() {
        return files.stream()
                .filter(f -> f.kind() == Kind.LEADS && f.sink().columns() != null)
                .filter(f -> holdsDeals(f.sink().columns()))
                .map(OneFile::path)
                .toList();
    }

    private static boolean holdsDeals(Columns columns) {
        Vendor vendor = columns.vendor();
        List<String> types = vendor.tables()
                .getOrDefault(Kind.DEALS, java.util.Map.of())
                .getOrDefault(dev.handoff.crm.words.ColumnRole.ROW_TYPE, List.of());
        return types.stream().anyMatch(t -> !columns.header().find(t).isEmpty());
    }

    private int begin(Path path) {
        modified.add(modified(path));
        return reading.tally().file(name(path));
    }

    private boolean read(Kind kind, Path path, FileSink sink) {
        String name = name(path);
        Optional<CsvFile.Shape> shape =
                CsvFile.read(path, name, sink, reading.problems(), rows -> progress.rows(name, rows));
        files.add(new OneFile(kind, path, name, sink, shape));
        return shape.isPresent() && sink.columns() != null;
    }

    private static String name(Path path) {
        return path.toString();
    }

    private static long modified(Path path) {
        try {
            return Files.getLastModifiedTime(path).toInstant().getEpochSecond();
        } catch (IOException e) {
            return Long.MAX_VALUE; // reading it will say what is wrong
        }
    }

    /** When each file was last modified, by its number in the tally. */
    List<Long> modified() {
        return modified;
    }

    /** Lines to fill in for the tables that were not recognised. */
    String template() {
        StringBuilder lines = new StringBuilder();
        files.forEach(f -> f.sink().notUnderstood().ifPresent(h -> lines.append(MappingTemplate.of(f.kind(), h))));
        return lines.toString();
    }

    /** The columns of all files of a table. */
    List<Columns> columns(Kind kind) {
        return files.stream()
                .filter(f -> f.kind() == kind)
                .map(f -> f.sink().columns())
                .toList();
    }

    List<Unmapped> unmapped() {
        return files.stream().flatMap(f -> f.sink().unmapped().stream()).toList();
    }

    /** Rows that are shorter than they should be, with the lines of the first of them. */
    private static String shorter(int rows, CsvFile.Shape shape) {
        String lines = shape.firstShort().stream()
                .limit(rows)
                .map(line -> String.format(Locale.ROOT, "%,d", line))
                .collect(Collectors.joining(", "));
        int named = Math.min(rows, shape.firstShort().size());
        return String.format(
                Locale.ROOT,
                "%,d %s shorter than the header (%s %s%s): what is missing is empty",
                rows,
                rows == 1 ? "row is" : "rows are",
                rows == 1 ? "line" : "lines",
                lines,
                rows > named ? " and others" : "");
    }

    /** Files whose last row ends before its last field, where no other row does: as if they had been cut off there. */
    List<Problem> cutOff() {
        List<Problem> cut = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            CsvFile.Shape shape = files.get(i).shape().orElseThrow();
            boolean onlyOne = shape.shortRows() - reading.tally().count(i, Rule.FOOTER) == 1;
            if (onlyOne
                    && shape.lastFields() < shape.columns()
                    && files.get(i).sink().lastFooter() != shape.lastLine()) {
                cut.add(new Problem(
                        files.get(i).name(),
                        shape.lastLine(),
                        0,
                        "",
                        "the last row ends after " + shape.lastFields() + " of its " + shape.columns()
                                + " fields, as if the file had been cut off in it",
                        "export it anew"));
            }
        }
        return cut;
    }

    /** What became of each file. */
    List<FileReport> reports(int[] kept) {
        LeftOutTally tally = reading.tally();
        List<FileReport> reports = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            OneFile file = files.get(i);
            CsvFile.Shape shape = file.shape().orElseThrow();
            List<String> notes = new ArrayList<>(file.sink().notes());
            int shortRows = shape.shortRows() - tally.count(i, Rule.FOOTER);
            if (shortRows > 0) {
                notes.add(shorter(shortRows, shape));
            }
            reports.add(new FileReport(
                    file.name(),
                    file.kind(),
                    file.sink().columns().vendor().title(file.kind()),
                    shape.encoding(),
                    shape.rows() - tally.count(i, Rule.FOOTER),
                    kept[i],
                    tally.count(i, Rule.OUTSIDE_WINDOW),
                    tally.leftOut(i),
                    notes));
        }
        return reports;
    }
}
