package dev.handoff.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.experiment.Attribution;
import dev.handoff.experiment.AttributionExperiment;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.RunResult;
import dev.handoff.report.ReportContext;
import dev.handoff.report.chart.AttributionChart;
import dev.handoff.report.chart.ChartPicture;
import dev.handoff.report.chart.RunCharts;
import dev.handoff.report.data.AttributionCsv;
import dev.handoff.report.data.AttributionJson;
import dev.handoff.report.text.AttributionText;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handoff attribution}: credit for revenue by the usual rules, beside what each channel is really worth. */
@Command(
        sortOptions = false,
        name = "attribution",
        customSynopsis = "handoff attribution [OPTIONS] [SCENARIO]",
        description = "Shares revenue out among channels by four rules, and shows what is lost without each channel.",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%nExamples%n",
        footer = {
            "  handoff attribution cocktail-marketing",
            "  handoff attribution -n 100 --out report",
            "  handoff attribution --set channels.webinar.assists=0.3"
        })
final class AttributionCommand implements Callable<Integer> {
    private static final int REPLICATIONS = 40;

    private final Console console;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = RunCommand.DEFAULT_SCENARIO,
            description = "A name from 'handoff scenarios list', or a YAML file. Default: ${DEFAULT-VALUE}.")
    private String scenario;

    @Option(
            names = {"-n", "--replications"},
            paramLabel = "N",
            defaultValue = "" + REPLICATIONS,
            description = "Simulate N times, each time also without each channel. Default: ${DEFAULT-VALUE}.")
    private String replications;

    @Option(names = "--horizon", paramLabel = "TIME", description = "Measured time. Default: the scenario's.")
    private String horizon;

    @Option(
            names = "--warm-up",
            paramLabel = "TIME",
            description = "Simulated before measuring. Default: the scenario's.")
    private String warmUp;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Another number is another luck. Default: ${DEFAULT-VALUE}.")
    private String seed;

    @Option(names = "--threads", paramLabel = "N", description = "Processor cores to use. Default: all.")
    private String threads;

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to change%n", order = 2)
    private ChangeOptions change = new ChangeOptions();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat to show%n", order = 3)
    private ShowOptions show = new ShowOptions();

    @Mixin
    private HelpOption help;

    AttributionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RunSize size = size();
        ShowOptions.Format format = show.format();
        Scenario company = ScenarioLoader.load(scenario, overrides()).orThrow();
        Optional<OutputFiles> files = show.files();
        try {
            Attribution attribution = simulate(company, size);
            ReportContext context = RunContext.of(company, change.overrides, again(attribution));
            try {
                files.ifPresent(f -> write(f, attribution, context));
            } finally {
                console.result(render(format, attribution, context));
            }
            return attribution.stop() == RunResult.Stop.INTERRUPTED ? Exit.INTERRUPTED : Exit.DONE;
        } catch (CancellationException e) {
            console.say("Interrupted before two replications were finished; there is nothing to show.");
            return Exit.INTERRUPTED;
        }
    }

    private RunSize size() {
        int n = Values.replications(replications);
        if (n < 2) {
            throw new InvalidInput("-n: one replication tells nothing about chance. Maybe " + REPLICATIONS + "?");
        }
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : Values.threads(threads);
        return new RunSize(Plan.fixed(Values.seed(seed), n, workers), "");
    }

    private List<String> overrides() {
        List<String> all = new ArrayList<>(change.overrides);
        PeriodOption.HORIZON.override(horizon).ifPresent(all::add);
        PeriodOption.WARM_UP.override(warmUp).ifPresent(all::add);
        return all;
    }

    private Attribution simulate(Scenario company, RunSize size) {
        try (Interrupts interrupts = Interrupts.listen();
                ProgressLine progress = new ProgressLine(console, size, interrupts, System::nanoTime)) {
            return AttributionExperiment.run(company.timeline(), size.plan(), progress);
        }
    }

    private String render(ShowOptions.Format format, Attribution attribution, ReportContext context) {
        return switch (format) {
            case TEXT -> AttributionText.render(attribution, context, show.style(console.environment()));
            case JSON -> AttributionJson.render(attribution, context);
            case CSV -> AttributionCsv.render(attribution, context);
        };
    }

    private void write(OutputFiles files, Attribution attribution, ReportContext context) {
        RunCharts.problem().ifPresent(problem -> console.say("Warning: " + problem));
        Map<String, byte[]> artefacts = new LinkedHashMap<>();
        for (ChartPicture chart : AttributionChart.of(attribution, context)) {
            artefacts.put(chart.name() + ".svg", chart.svg().getBytes(UTF_8));
            artefacts.put(chart.name() + ".png", chart.png());
        }
        artefacts.put(
                "attribution.json", AttributionJson.render(attribution, context).getBytes(UTF_8));
        artefacts.put(
                "attribution.csv", AttributionCsv.render(attribution, context).getBytes(UTF_8));
        files.write(artefacts, console);
    }

    /** The command line that gives this result again. */
    private String again(Attribution attribution) {
        List<String> words = new ArrayList<>(List.of("handoff", "attribution", ShellWord.of(scenario)));
        words.add("-n " + attribution.replications());
        if (attribution.seed() != RunSize.DEFAULT_SEED) {
            words.add("--seed " + attribution.seed());
        }
        PeriodOption.HORIZON.again(horizon).ifPresent(words::add);
        PeriodOption.WARM_UP.again(warmUp).ifPresent(words::add);
        change.overrides.forEach(o -> words.add("--set " + ShellWord.of(o)));
        return String.join(" ", words);
    }
}
