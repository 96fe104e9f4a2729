package dev.handoff.scenario.draws;

import dev.handoff.scenario.ParameterDifference;
import dev.handoff.scenario.ParameterPaths;
import dev.handoff.scenario.Rollout;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioException;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.ScenarioSource;
import dev.handoff.scenario.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A company under draws of its fitted values: the same file, its values taken from a row of the draws beside it.
 *
 * <p>A policy's own values win over a draw: what was set for all of them, and in another file what makes it differ from the company.
 */
public final class DrawnCompany {

    private final String name;
    private final List<String> stated;
    private final Path file;
    private final FittedDraws draws;
    private final Scenario asItIs;
    private final Optional<AssumedDraws> assumed;
    private final Map<String, List<String>> ownValues = new ConcurrentHashMap<>();

    private DrawnCompany(
            String name,
            List<String> stated,
            Path file,
            FittedDraws draws,
            Scenario asItIs,
            Optional<AssumedDraws> assumed) {
        this.name = name;
        this.stated = List.copyOf(stated);
        this.file = file;
        this.draws = draws;
        this.asItIs = asItIs;
        this.assumed = assumed;
    }

    /** The file with the draws of that scenario; empty where there is none beside it, or it is a shipped one. */
    public static Optional<Path> file(String nameOrPath) {
        return ScenarioSource.resolve(nameOrPath)
                .file()
                .map(FittedDraws::beside)
                .filter(Files::exists);
    }

    /**
     * The company with the draws that lie beside it.
     *
     * @param nameOrPath file or directory
     * @param stated {@code PATH=VALUE} that win over every draw
     * @throws ScenarioException when the scenario or the draws are at fault, or there are none
     */
    public static DrawnCompany of(String nameOrPath, List<String> stated) {
        Path file = file(nameOrPath)
                .orElseThrow(() -> new ScenarioException(List.of(
                        new Problem("", 0, 0, "", "there is no " + FittedDraws.FILE + " beside " + nameOrPath, ""))));
        Scenario asItIs = ScenarioLoader.load(nameOrPath, stated).orThrow();
        FittedDraws draws = FittedDraws.read(file);
        new DrawsCheck(file, draws, asItIs, stated).refuse();
        return new DrawnCompany(nameOrPath, stated, file, draws, asItIs, Optional.empty());
    }

    /**
     * The same with assumed values drawn, too: over a range of their own, or from a quarter less to a quarter more.
     *
     * @param wide ranges that have a reason of their own, {@code low..high} by path
     * @param seed seed of these draws
     */
    public DrawnCompany withAssumptions(Map<String, String> wide, long seed) {
        return new DrawnCompany(
                name,
                stated,
                file,
                draws,
                asItIs,
                Optional.of(AssumedDraws.of(asItIs, draws.paths(), stated, wide, seed)));
    }

    /** The same with only what was fitted drawn. */
    public DrawnCompany asFitted() {
        return new DrawnCompany(name, stated, file, draws, asItIs, Optional.empty());
    }

    /** The company with the values that fit best. */
    public Scenario asItIs() {
        return asItIs;
    }

    /** How many draws there are. */
    public int draws() {
        return draws.size();
    }

    /** The draws by themselves. */
    public FittedDraws values() {
        return draws;
    }

    /** The draws as they stand in the file: what tells them from others. */
    public String text() {
        return draws.text();
    }

    /** The groups of values drawn, with what each draw has for them. */
    public List<DrawGroup> groups() {
        List<DrawGroup> groups = new ArrayList<>(DrawGroups.of(draws, ParameterPaths.list(asItIs)));
        assumed.ifPresent(a -> groups.addAll(a.groups(draws.size())));
        return groups;
    }

    /**
     * The company under that draw.
     *
     * @throws ScenarioException when the draw cannot be, with its line in the file
     */
    public Scenario base(int draw) {
        return load(name, draw, List.of());
    }

    /**
     * Another company of the same people under that draw, but for what makes it differ from the first one.
     *
     * @throws ScenarioException as above
     */
    public Scenario other(String nameOrPath, int draw) {
        return load(nameOrPath, draw, ownValues.computeIfAbsent(nameOrPath, this::ownValues));
    }

    private List<String> ownValues(String nameOrPath) {
        Scenario other = ScenarioLoader.load(nameOrPath, stated).orThrow();
        return Rollout.differences(asItIs, other).stream()
                .map(ParameterDifference::path)
                .toList();
    }

    private Scenario load(String which, int draw, List<String> own) {
        List<String> overrides = new ArrayList<>();
        List<String> drawn = new ArrayList<>(draws.overrides(draw));
        assumed.ifPresent(a -> drawn.addAll(a.overrides(draw)));
        drawn.stream()
                .filter(d -> own.stream().noneMatch(o -> concerns(o, path(d))))
                .forEach(overrides::add);
        overrides.addAll(stated);
        try {
            return ScenarioLoader.load(which, overrides).orThrow();
        } catch (ScenarioException e) {
            throw new ScenarioException(
                    e.problems().stream().map(p -> inDraw(p, draw)).toList());
        }
    }

    /** Whether one is the other, or a part of it. */
    static boolean concerns(String one, String other) {
        return one.equals(other) || one.startsWith(other + ".") || other.startsWith(one + ".");
    }

    static String path(String override) {
        return override.substring(0, override.indexOf('=')).strip();
    }

    /** The company by itself is sound, so it is the draw's fault. */
    private Problem inDraw(Problem problem, int draw) {
        boolean fromData = assumed.isEmpty() || draws.paths().contains(problem.path());
        if (!fromData) {
            return new Problem(
                    "",
                    0,
                    0,
                    "",
                    "--with-assumptions: draw " + (draw + 1) + " cannot be, " + problem.path() + ": "
                            + problem.message(),
                    "without --with-assumptions, or --set for what must not vary");
        }
        return DrawsCheck.inRow(file, draw, problem);
    }
}
