package dev.handoff.cli.command;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.Leftovers;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.experiment.GridRows;
import dev.handoff.report.data.FiguresDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an interrupted sweep with {@code --out} has finished, so that the same command goes on where it stopped. The file says by its first
 * line which sweep of which build it belongs to, and by its last that nobody has changed it; of another one nothing is recalled. Doubles
 * are kept bit by bit.
 */
final class SweepMemory {
    static final String FILE = ".sweep.unfinished";

    private static final long LARGEST = 256L << 20;

    private final Optional<Path> file;
    private final String key;

    private SweepMemory(Optional<Path> file, String key) {
        this.file = file;
        this.key = key.replaceAll("\\R", " ");
    }

    static SweepMemory of(Optional<Path> directory, String key) {
        return new SweepMemory(directory.map(d -> d.resolve(FILE)), key);
    }

    /** The rows finished earlier; none when there is nothing to go on with. */
    GridRows recall() {
        try {
            return file.isPresent() && isOurs(file.get())
                    ? read(unchanged(Files.readString(file.get())))
                    : GridRows.none();
        } catch (IOException | NumberFormatException e) {
            return GridRows.none(); // a file that cannot be read is begun anew
        }
    }

    private static boolean isOurs(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST;
    }

    /** The lines above the check sum; none when it is another. */
    private static List<String> unchanged(String text) {
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        String rows = text.substring(0, last);
        return text.substring(last).strip().equals(checksum(rows))
                ? rows.lines().toList()
                : List.of();
    }

    private static String checksum(String rows) {
        return "checksum " + FiguresDigest.of(rows);
    }

    private GridRows read(List<String> lines) {
        if (lines.size() < 4 || !lines.get(0).equals(key)) {
            return GridRows.none();
        }
        List<String> metrics = List.of(lines.get(1).split(" "));
        int points = Integer.parseInt(lines.get(3));
        List<double[][]> rows = new ArrayList<>();
        for (int line = 4; line + points <= lines.size(); line += points) {
            rows.add(lines.subList(line, line + points).stream()
                    .map(SweepMemory::values)
                    .toArray(double[][]::new));
        }
        return new GridRows(metrics, List.of(lines.get(2).split(" ")), rows);
    }

    private static double[] values(String line) {
        return Arrays.stream(line.split(" "))
                .mapToDouble(hex -> Double.longBitsToDouble(Long.parseUnsignedLong(hex, 16)))
                .toArray();
    }

    /** Keeps the rows finished so far: whoever pulls the plug in the middle of it leaves those of before. */
    void keep(GridRows rows) {
        change(to -> {
            Path fresh = OutputFiles.fresh(to.toAbsolutePath().getParent());
            Leftovers.add(fresh);
            try {
                String text = text(rows);
                Files.writeString(fresh, text + checksum(text) + "\n");
                Files.move(fresh, to, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Leftovers.remove(fresh);
            }
        });
    }

    /** The sweep is finished. */
    void forget() {
        change(Files::deleteIfExists);
    }

    /** What is done to the file. */
    @FunctionalInterface
    private interface Change {
        void apply(Path file) throws IOException;
    }

    private void change(Change change) {
        if (file.isEmpty()) {
            return;
        }
        try {
            change.apply(file.get());
        } catch (IOException e) {
            throw new InvalidInput("--out: cannot write to " + file.get() + ": " + OutputFiles.reason(e));
        }
    }

    private String text(GridRows rows) {
        List<String> lines = new ArrayList<>(List.of(
                key,
                String.join(" ", rows.metrics()),
                String.join(" ", rows.units()),
                Integer.toString(rows.rows().get(0).length)));
        for (double[][] row : rows.rows()) {
            for (double[] point : row) {
                lines.add(Arrays.stream(point)
                        .mapToObj(v -> Long.toHexString(Double.doubleToRawLongBits(v)))
                        .collect(Collectors.joining(" ")));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
