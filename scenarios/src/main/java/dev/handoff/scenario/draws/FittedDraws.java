package dev.handoff.scenario.draws;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is known of fitted values: each row is one set of values, in the spelling of a scenario file, that fits about as well as the others.
 * Rows are equally likely; a value that the data hardly determine differs much from row to row.
 *
 * <p>As a file, {@value #FILE} beside the scenario: a line per row, its number in the column {@value #NUMBER}, a column per parameter path;
 * cells with a comma or a quote stand in quotes (RFC 4180). Anybody may put other draws there.
 *
 * @param paths the fitted parameters
 * @param rows of each draw one value per path, in their order
 */
public record FittedDraws(List<String> paths, List<List<String>> rows) {
    /** Name of the file beside the scenario. */
    public static final String FILE = "draws.csv";

    /** Heading of the first column, which counts the draws from 1. */
    public static final String NUMBER = "draw";

    /** Copies the lists; every row has a value for every path. */
    public FittedDraws {
        paths = List.copyOf(paths);
        rows = rows.stream().map(List::copyOf).toList();
        int width = paths.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a draw needs a value for each of " + width + " paths");
        }
    }

    /** The file of that scenario's draws: beside it. */
    public static Path beside(Path scenario) {
        return scenario.resolveSibling(FILE);
    }

    /**
     * Reads a file of draws.
     *
     * @throws dev.handoff.scenario.ScenarioException with everything that is wrong with it, by line
     */
    public static FittedDraws read(Path file) {
        return new DrawsReader(file).read();
    }

    /** How many draws there are. */
    public int size() {
        return rows.size();
    }

    /**
     * One draw as changes of the scenario: {@code PATH=VALUE} for every path.
     *
     * @param draw its number, from 0
     */
    public List<String> overrides(int draw) {
        return IntStream.range(0, paths.size())
                .mapToObj(p -> paths.get(p) + "=" + rows.get(draw).get(p))
                .toList();
    }

    /** The draws of one path alone; none where it is not among them. */
    public FittedDraws only(String path) {
        int column = paths.indexOf(path);
        return column < 0
                ? new FittedDraws(List.of(), List.of())
                : new FittedDraws(
                        List.of(path),
                        rows.stream().map(row -> List.of(row.get(column))).toList());
    }

    /** These draws and others beside them, row by row; as many as both have. */
    public FittedDraws beside(FittedDraws others) {
        if (others.paths.isEmpty() || paths.isEmpty()) {
            return others.paths.isEmpty() ? this : others;
        }
        return new FittedDraws(
                Stream.concat(paths.stream(), others.paths.stream()).toList(),
                IntStream.range(0, Math.min(size(), others.size()))
                        .mapToObj(row -> Stream.concat(rows.get(row).stream(), others.rows.get(row).stream())
                                .toList())
                        .toList());
    }

    /** The text of the file. */
    public String text() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(Stream.concat(Stream.of(NUMBER), paths.stream()).toList());
        for (int row = 0; row < rows.size(); row++) {
            lines.add(Stream.concat(Stream.of(Integer.toString(row + 1)), rows.get(row).stream())
                    .toList());
        }
        return lines.stream()
                .map(cells -> cells.stream().map(FittedDraws::quoted).collect(Collectors.joining(",")) + "\n")
                .collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        boolean safe = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return safe ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
