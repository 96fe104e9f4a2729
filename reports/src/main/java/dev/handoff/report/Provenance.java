package dev.handoff.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a result comes from. Every output file carries it.
 *
 * @param tool name of the program
 * @param version its version
 * @param scenarios the scenarios simulated, the base first
 * @param seed seed of all draws
 * @param command the command line that gives the result again
 */
public record Provenance(String tool, String version, List<Tested> scenarios, long seed, String command) {
    /**
     * A scenario as simulated.
     *
     * @param name what reports call it
     * @param hash hash of all its parameters, every change included
     */
    public record Tested(String name, String hash) {}

    /** Copies the list. */
    public Provenance {
        scenarios = List.copyOf(scenarios);
    }

    /** Where a run comes from. */
    public static Provenance of(ReportContext context, long seed) {
        return new Provenance(
                context.tool(),
                context.version(),
                List.of(new Tested(context.scenarioName(), context.scenarioHash())),
                seed,
                context.command());
    }

    /** Names of the scenarios, joined by commas. */
    public String names() {
        return scenarios.stream().map(Tested::name).collect(Collectors.joining(", "));
    }

    /** Hashes of the scenarios, joined by blanks. */
    public String hashes() {
        return scenarios.stream().map(Tested::hash).collect(Collectors.joining(" "));
    }

    /** The source line under a chart or a text. */
    public String source() {
        String tested =
                scenarios.stream().map(s -> s.name() + " (" + s.hash() + ")").collect(Collectors.joining(", "));
        return "Simulation: " + tool + " " + version + ", " + tested + ", seed " + seed;
    }
}
