package dev.handoff.scenario.draws;

import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a file of draws, line by line, and tells what is wrong with it and where: every line, whether an experiment comes to use it or not. Rows
 * may be fewer or more than a fit has written, and columns in another order; but each draw has its number, counted upward, so that two files in
 * one, a row pasted twice or a table sorted by something else are seen.
 */
final class DrawsReader {
    private static final long LARGEST = 64L << 20;
    private static final int MOST_PROBLEMS = 10;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Long, Integer> lineOf = new HashMap<>();
    private long last;

    DrawsReader(Path file) {
        this.file = file;
    }

    FittedDraws read() {
        List<String> lines = lines();
        List<String> head = lines.isEmpty() ? List.of() : cells(lines.get(0), 1);
        if (head.size() < 2 || !head.get(0).equals(FittedDraws.NUMBER)) {
            throw refused(
                    1, "the first line names the columns: " + FittedDraws.NUMBER + ", then a parameter path each");
        }
        List<String> paths = head.subList(1, head.size());
        checkDifferent(paths);
        List<List<String>> rows = new ArrayList<>();
        int end = lines.size();
        while (end > 1 && lines.get(end - 1).isBlank()) {
            end--; // blank lines at the end of a file are no rows
        }
        for (int line = 2; line <= end && problems.size() < MOST_PROBLEMS; line++) {
            row(lines.get(line - 1), line, head.size(), rows);
        }
        if (rows.isEmpty() && problems.isEmpty()) {
            throw refused(lines.size(), "there is no draw below the names of the columns");
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        return new FittedDraws(paths, rows);
    }

    private List<String> lines() {
        try {
            if (Files.size(file) > LARGEST) {
                throw refused(0, "larger than 64 MB, which no file of draws is");
            }
            String text = Files.readString(file);
            return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            throw refused(0, "not UTF-8 text");
        } catch (IOException e) {
            throw refused(0, Files.exists(file) ? "the file cannot be read" : "there is no such file");
        }
    }

    private void checkDifferent(List<String> paths) {
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < paths.size(); column++) {
            String path = paths.get(column);
            if (path.isBlank() || !seen.add(path)) {
                problems.add(place(1).problem(
                                path,
                                "column " + (column + 2)
                                        + (path.isBlank()
                                                ? " has no path"
                                                : " is there already: a path has one column")));
            }
        }
    }

    private void row(String text, int line, int width, List<List<String>> rows) {
        if (text.isBlank()) {
            problems.add(place(line).problem("", "a blank row between draws", "take it out"));
            return;
        }
        List<String> cells = cells(text, line);
        number(cells.get(0), line);
        if (cells.size() != width) {
            problems.add(place(line).problem("", cells.size() + " cells where the first line has " + width));
        } else if (cells.subList(1, width).stream().anyMatch(String::isBlank)) {
            problems.add(place(line).problem("", "a cell is empty: every draw has a value for every path"));
        } else {
            rows.add(cells.subList(1, width));
        }
    }

    /** Draws are counted upward; a gap is none: somebody may have taken rows out. */
    private void number(String cell, int line) {
        if (!NUMBER.matcher(cell).matches()) {
            problems.add(place(line)
                    .problem(
                            FittedDraws.NUMBER,
                            Problem.quote(cell) + " is not the number of a draw, counted from 1 on"));
            return;
        }
        long number = Long.parseLong(cell);
        Integer before = lineOf.putIfAbsent(number, line);
        if (before != null) {
            problems.add(place(line)
                    .problem(
                            FittedDraws.NUMBER,
                            "draw " + number + " is there already, in line " + before,
                            "a row twice, or two files in one"));
        } else if (number < last) {
            problems.add(place(line)
                    .problem(
                            FittedDraws.NUMBER,
                            "draw " + number + " comes after draw " + last + ", and draws are counted upward",
                            "sort the rows by the first column"));
        }
        last = Math.max(last, number);
    }

    /** The cells of a line; values of a scenario have no line ends, so a quote that is open at its end is a slip. */
    private List<String> cells(String line, int number) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    cell.append('"'); // two of them stand for one
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            problems.add(place(number).problem("", "a quote is opened and never closed"));
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    private FilePlace place(int line) {
        return new FilePlace(file.toString(), line, line == 0 ? 0 : 1);
    }

    private ScenarioException refused(int line, String message) {
        return new ScenarioException(List.of(place(line).problem("", message)));
    }
}
