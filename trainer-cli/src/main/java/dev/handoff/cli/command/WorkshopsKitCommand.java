package dev.handoff.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.cli.console.ShellWord;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.cli.option.RunSize;
import dev.handoff.cli.option.SavedGame;
import dev.handoff.cli.progress.ProgressLine;
import dev.handoff.experiment.Plan;
import dev.handoff.game.rules.Preset;
import dev.handoff.game.world.World;
import dev.handoff.kit.Kit;
import dev.handoff.report.Provenance;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handoff workshops kit}: what a trainer prints for a workshop. */
@Command(
        name = "kit",
        customSynopsis = "handoff workshops kit [OPTIONS] [SCENARIO]",
        description = {
            "Writes the facilitator's kit: pages to print on A4 or Letter, each one or two sheets.",
            "",
            "Guides with a minute plan, room sheet, role pages, card sheet, causal map without and with figures, quiz and"
                    + " answers, ground rules, invitation, checklist of the day before. Levers, clauses and figures are those"
                    + " of the scenario."
        },
        footer = {"  handoff workshops kit --out kit", "  handoff workshops kit --out kit --preset 90 acme.yaml"})
public final class WorkshopsKitCommand implements Callable<Integer> {
    private static final int REPLICATIONS = 10;

    private final Console console;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = "cold-war",
            description = "The company to be played: a name or a YAML file. Default: ${DEFAULT-VALUE}.")
    private String scenario = "cold-war";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the pages go.")
    private String out;

    @Option(names = "--preset", paramLabel = "MINUTES", description = "45, 90 or 180. Default: a guide for each.")
    private String preset;

    @Mixin
    private HelpOption help;

    public WorkshopsKitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Preset> presets = presets();
        World world = SavedGame.world(scenario);
        try (OutputFiles files = OutputFiles.prepare(out)) {
            Map<String, byte[]> contents = new LinkedHashMap<>();
            pages(world, presets).forEach((name, page) -> contents.put(name, page.getBytes(UTF_8)));
            files.write(contents, console);
        }
        return Exit.DONE;
    }

    private List<Preset> presets() {
        List<Preset> asked = Arrays.stream(Preset.values())
                .filter(one -> preset == null || Integer.toString(one.minutes()).equals(preset.strip()))
                .toList();
        if (asked.isEmpty()) {
            throw new InvalidInput("--preset: '" + preset + "' is none. Maybe 45, 90 or 180?");
        }
        return asked;
    }

    private Map<String, String> pages(World world, List<Preset> presets) {
        int threads = Runtime.getRuntime().availableProcessors();
        RunSize size = new RunSize(Plan.fixed(RunSize.DEFAULT_SEED, REPLICATIONS, threads), "");
        try (Interrupts interrupts = Interrupts.listen();
                ProgressLine progress = new ProgressLine(console, size, interrupts, System::nanoTime)) {
            return Kit.pages(world, presets, REPLICATIONS, threads, provenance(world), progress);
        }
    }

    private Provenance provenance(World world) {
        String command = "handoff workshops kit"
                + (preset == null ? "" : " --preset " + preset.strip())
                + (scenario.equals("cold-war") ? "" : " " + ShellWord.of(scenario))
                + " --out " + ShellWord.of(out);
        return new Provenance(
                "handoff",
                ProgramVersion.current(),
                List.of(new Provenance.Tested(
                        world.scenario().name(), world.scenario().contentHash())),
                RunSize.DEFAULT_SEED,
                command);
    }
}
