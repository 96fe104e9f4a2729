package dev.handoff.scenario.draws;

import dev.handoff.company.Mark;
import dev.handoff.scenario.DistributionPaths;
import dev.handoff.scenario.Parameter;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a file of draws and the company beside it go together, asked when the file is opened and of every row: a draw that cannot be is told before
 * anybody waits for a simulation, and one that no experiment comes to use is told as well.
 */
final class DrawsCheck {
    private static final int MOST_PROBLEMS = 10;

    private final Path file;
    private final FittedDraws draws;
    private final Scenario company;
    private final List<String> stated;

    DrawsCheck(Path file, FittedDraws draws, Scenario company, List<String> stated) {
        this.file = file;
        this.draws = draws;
        this.company = company;
        this.stated = stated;
    }

    /**
     * Refuses draws that cannot be.
     *
     * @throws ScenarioException with a line for each thing that is wrong, at most ten
     */
    void refuse() {
        List<Problem> problems = new ArrayList<>(missing());
        if (problems.isEmpty()) {
            problems.addAll(impossible());
        }
        if (!problems.isEmpty()) {
            throw new ScenarioException(
                    problems.stream().distinct().limit(MOST_PROBLEMS).toList());
        }
    }

    /** Fitted values without a column: they would be held as they are, and the ± would come out too small without a word. */
    private List<Problem> missing() {
        List<Parameter> missing = ParameterPaths.list(company).stream()
                .filter(DrawsCheck::isFittedWithAnError)
                .flatMap(DrawsCheck::partsWithAnError)
                .filter(p -> draws.paths().stream().noneMatch(path -> DrawnCompany.concerns(path, p.path())))
                .filter(p -> stated.stream().noneMatch(s -> DrawnCompany.concerns(DrawnCompany.path(s), p.path())))
                .toList();
        return missing.stream()
                .map(p -> new Problem(
                        file.toString(),
                        1,
                        0,
                        p.path(),
                        "there is no column for it, though it was fitted, so that it would be held as if it were known",
                        "--set " + word(p.path() + "=" + p.value()) + ", if it is to be"))
                .toList();
    }

    /** As one word of a command line. */
    private static String word(String text) {
        return text.matches("[\\w.=-]+") ? text : "'" + text + "'";
    }

    /** A fit to an export tells a value with its ±, one to figures the range in which it is in 95 of 100 cases. */
    private static boolean isFittedWithAnError(Parameter p) {
        return p.mark() == Mark.FITTED
                && (p.source().contains(" ± ") || p.source().contains(", 95 % "));
    }

    /** Of a distribution those parts whose ± the fit tells by their names: {@code median 10.3 ± 1.2 days, sigma 0.56 ± 0.12}. */
    private static Stream<Parameter> partsWithAnError(Parameter p) {
        List<Parameter> named = DistributionPaths.parts(p).stream()
                .filter(part -> p.source().matches(".*\\b" + lastName(part.path()) + " \\S+ ± .*"))
                .toList();
        return named.isEmpty() ? Stream.of(p) : named.stream();
    }

    private static String lastName(String path) {
        return Pattern.quote(path.substring(path.lastIndexOf('.') + 1));
    }

    private List<Problem> impossible() {
        return IntStream.range(0, draws.size())
                .parallel()
                .mapToObj(this::impossible)
                .collect(Collectors.toList())
                .stream()
                .flatMap(List::stream)
                .limit(MOST_PROBLEMS)
                .toList();
    }

    private List<Problem> impossible(int draw) {
        List<String> changes = new ArrayList<>(draws.overrides(draw));
        changes.addAll(stated);
        return ScenarioLoader.override(company, changes).problems().stream()
                .map(p -> inRow(file, draw, p))
                .toList();
    }

    /** A problem of a draw, told by its line; draws stand in lines under the names of their columns. */
    static Problem inRow(Path file, int draw, Problem problem) {
        String path = problem.path().isEmpty() ? FittedDraws.NUMBER + " " + (draw + 1) : problem.path();
        return new Problem(file.toString(), draw + 2, 0, path, problem.message(), problem.hint());
    }
}
