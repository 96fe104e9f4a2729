package dev.handoff.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of the folder {@code shared} beside the checkout, with values computed outside this project. A test that needs one is skipped
 * where it is not there.
 */
public final class OracleTable {

    private final List<String> header;
    private final List<List<String>> rows;

    private OracleTable(List<List<String>> lines) {
        this.header = lines.get(0);
        this.rows = lines.subList(1, lines.size());
    }

    /** The table at {@code path} inside {@code shared}. */
    public static OracleTable of(String path) {
        try (Stream<String> lines = Files.lines(file(path), StandardCharsets.UTF_8)) {
            return new OracleTable(lines.map(OracleTable::cells).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file at {@code path} inside {@code shared}; where there is none the test is skipped. */
    public static Path file(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolveSibling("shared").resolve(path))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "shared/" + path + " is not beside the checkout");
        return folder.resolveSibling("shared").resolve(path);
    }

    /** How many rows it has. */
    public int size() {
        return rows.size();
    }

    /** What stands in a column of a row. */
    public String text(int row, String column) {
        int at = header.indexOf(column);
        assertThat(at).as("column " + column + " of " + header).isNotNegative();
        return at < rows.get(row).size() ? rows.get(row).get(at) : "";
    }

    /** The number in a column of a row; NaN where it is empty. */
    public double number(int row, String column) {
        String text = text(row, column);
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    }

    /** All numbers of a column. */
    public double[] numbers(String column) {
        double[] numbers = new double[size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(i, column);
        }
        return numbers;
    }

    /** The columns' names. */
    public List<String> header() {
        return header;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
