package dev.handoff.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.Interrupts;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.cli.console.ShellWord;
import dev.handoff.cli.host.HostPlan;
import dev.handoff.cli.host.WorkshopFile;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.cli.option.LanguageOption;
import dev.handoff.cli.option.RunSize;
import dev.handoff.cli.option.SavedGame;
import dev.handoff.cli.option.Values;
import dev.handoff.cli.progress.ProgressLine;
import dev.handoff.experiment.Plan;
import dev.handoff.game.rules.Preset;
import dev.handoff.game.world.World;
import dev.handoff.kit.Kit;
import dev.handoff.report.Provenance;
import dev.handoff.texts.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                    + " of the scenario. In English, or in the language of --lang or of the workshop's file."
        },
        footer = {
            "  handoff workshops kit --out kit",
            "  handoff workshops kit --out kit --preset 90 acme.yaml",
            "  handoff workshops kit --out kit --lang de"
        })
public final class WorkshopsKitCommand implements Callable<Integer> {
    private static final String REPLICATIONS = "10";

    private final Console console;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            description = "The company to be played: a name or a YAML file. Default: the workshop's, or else cold-war.")
    private String scenario;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the pages go.")
    private String out;

    @Option(
            names = "--workshop",
            paramLabel = "WORKSHOP.yaml",
            description =
                    "The file of the workshop to print for: its scenario, preset and lang hold where none is given here.")
    private String workshop;

    @Option(names = "--preset", paramLabel = "MINUTES", description = "45, 90 or 180. Default: a guide for each.")
    private String preset;

    @Option(
            names = {"-n", "--replications"},
            paramLabel = "N",
            description = "How often each arrow of the causal map is measured. Default: " + REPLICATIONS + ".")
    private String replications = REPLICATIONS;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private HelpOption help;

    public WorkshopsKitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        HostPlan plan = plan();
        List<Preset> presets = presets(plan);
        int runs = Values.replications(replications);
        World world = SavedGame.world(plan.scenario());
        try (OutputFiles files = OutputFiles.prepare(out)) {
            Map<String, byte[]> contents = new LinkedHashMap<>();
            pages(world, presets, runs, plan.texts()).forEach((name, page) -> contents.put(name, page.getBytes(UTF_8)));
            files.write(contents, console);
        }
        return Exit.DONE;
    }

    /** What the workshop's file says, and what is given here, which wins. */
    private HostPlan plan() {
        Map<String, String> given = new HashMap<>();
        Optional.ofNullable(scenario).ifPresent(name -> given.put("scenario", name));
        Optional.ofNullable(preset).ifPresent(minutes -> given.put("preset", minutes));
        language.asked().ifPresent(asked -> given.put("lang", asked.tag()));
        HostPlan plan = (workshop == null ? HostPlan.empty() : WorkshopFile.read(workshop)).with(given);
        plan.check();
        return plan;
    }

    /** The length that was said; all where none was. */
    private static List<Preset> presets(HostPlan plan) {
        Optional<String> said = plan.value("preset");
        return Arrays.stream(Preset.values())
                .filter(one -> said.isEmpty() || Integer.toString(one.minutes()).equals(said.get()))
                .toList();
    }

    private Map<String, String> pages(World world, List<Preset> presets, int runs, Texts texts) {
        int threads = Runtime.getRuntime().availableProcessors();
        RunSize size = new RunSize(Plan.fixed(RunSize.DEFAULT_SEED, runs, threads), "");
        try (Interrupts interrupts = Interrupts.listen();
                ProgressLine progress = new ProgressLine(console, size, interrupts, System::nanoTime)) {
            return Kit.pages(world, presets, runs, threads, provenance(world), texts, progress);
        }
    }

    private Provenance provenance(World world) {
        String command = "handoff workshops kit"
                + (preset == null ? "" : " --preset " + preset.strip())
                + (replications.equals(REPLICATIONS) ? "" : " -n " + replications.strip())
                + language.again()
                + (workshop == null ? "" : " --workshop " + ShellWord.of(workshop))
                + (scenario == null || scenario.equals("cold-war") && workshop == null
                        ? ""
                        : " " + ShellWord.of(scenario))
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
