package dev.handoff.cli.command;

import dev.handoff.experiment.GridRows;
import dev.handoff.report.data.FiguresDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The lines in which the rows of a sweep are kept: five that say what it is, then one for each replication. Doubles are kept bit by bit.
 * Each line of figures ends with a check sum of itself and of the check sum before it, so none of them can be changed, moved or left out
 * unnoticed.
 */
final class SweepLines {
    /** Lines before the figures. */
    static final int HEAD = 5;

    private static final String CHECKSUM = "checksum ";

    private final List<String> metrics;
    private final List<String> units;
    private final int points;
    private String sum;

    private SweepLines(List<String> metrics, List<String> units, int points, String sum) {
        this.metrics = metrics;
        this.units = units;
        this.points = points;
        this.sum = sum;
    }

    /** For a new sweep, from its first rows. */
    static SweepLines begin(String key, GridRows first) {
        SweepLines lines =
                new SweepLines(first.metrics(), first.units(), first.rows().get(0).length, "");
        lines.sum = FiguresDigest.of(lines.what(key));
        return lines;
    }

    /**
     * For a sweep that is to go on.
     *
     * @param head the first lines of its file; empty when they are no such lines
     * @throws NumberFormatException when the number of points is none
     */
    static Optional<SweepLines> read(List<String> head) {
        if (head.size() < HEAD) {
            return Optional.empty();
        }
        SweepLines lines = new SweepLines(words(head.get(1)), words(head.get(2)), Integer.parseInt(head.get(3)), "");
        lines.sum = FiguresDigest.of(lines.what(head.get(0)));
        return head.get(HEAD - 1).equals(CHECKSUM + lines.sum) ? Optional.of(lines) : Optional.empty();
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }

    List<String> metrics() {
        return metrics;
    }

    List<String> units() {
        return units;
    }

    /** What the file begins with. */
    String head(String key) {
        return what(key) + CHECKSUM + FiguresDigest.of(what(key)) + "\n";
    }

    private String what(String key) {
        return String.join("\n", key, String.join(" ", metrics), String.join(" ", units), Integer.toString(points))
                + "\n";
    }

    /** The lines of these rows, which come next. */
    String text(List<double[][]> rows) {
        return rows.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(double[][] row) {
        String figures = Arrays.stream(row)
                .flatMapToDouble(Arrays::stream)
                .mapToObj(v -> Long.toHexString(Double.doubleToRawLongBits(v)))
                .collect(Collectors.joining(" "));
        sum = FiguresDigest.of(sum + figures);
        return figures + " " + sum + "\n";
    }

    /**
     * The row of the line that comes next; empty when it is another one than was written.
     *
     * @throws NumberFormatException when it holds something that is no figure
     */
    Optional<double[][]> row(String line) {
        int last = line.lastIndexOf(' ');
        String figures = line.substring(0, Math.max(0, last));
        sum = FiguresDigest.of(sum + figures);
        String[] values = figures.split(" ");
        if (!line.substring(last + 1).equals(sum) || values.length != points * metrics.size()) {
            return Optional.empty();
        }
        double[][] row = new double[points][metrics.size()];
        for (int i = 0; i < values.length; i++) {
            row[i / metrics.size()][i % metrics.size()] =
                    Double.longBitsToDouble(Long.parseUnsignedLong(values[i], 16));
        }
        return Optional.of(row);
    }
}
