package dev.handoff.cli.command;

import dev.handoff.cli.console.AnswerLines;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.NewFile;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.cli.console.ShellWord;
import dev.handoff.cli.option.FitSize;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.cli.option.ScenarioChoice;
import dev.handoff.cli.option.ShowOptions;
import dev.handoff.cli.option.TargetOptions;
import dev.handoff.scenario.Catalogue;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.ScenarioSource;
import dev.handoff.scenario.ScenarioTemplate;
import dev.handoff.scenario.ScenarioWriter;
import dev.handoff.scenario.schema.ScenarioSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handoff scenarios new}: begins a scenario file of one's own, and puts the schema for editors beside it. */
@Command(
        name = "new",
        customSynopsis = "handoff scenarios new NAME [--from SCENARIO] [--full | --ask]",
        description = {
            "Writes NAME.yaml, a scenario of your own that builds on another one.",
            "",
            "It lists what companies differ in most, with units and sources, for you to change. Beside it stands "
                    + ScenarioSchema.FILE + ", by which editors complete and check the file."
        },
        footer = {
            "  handoff scenarios new mine",
            "  handoff scenarios new mine --from signed-sla --full",
            "  handoff scenarios new mine --ask"
        })
public final class ScenariosNewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "Name of the scenario and, with .yaml, of its file.")
    private String name;

    @Option(
            names = "--from",
            paramLabel = "SCENARIO",
            defaultValue = ScenarioChoice.DEFAULT,
            description = "The scenario to begin with. Default: ${DEFAULT-VALUE}.")
    private String from = ScenarioChoice.DEFAULT;

    @Option(names = "--full", description = "Write out all values instead of building on the other scenario.")
    private boolean full;

    @Option(
            names = "--ask",
            description =
                    "Ask for a dozen figures you know of your company and fit one that shows them, in the directory NAME.")
    private boolean ask;

    @Option(
            names = "--script",
            paramLabel = "FILE",
            description = "Answers to --ask, a line each, instead of the keyboard.")
    private String script;

    @Mixin
    private HelpOption help;

    public ScenariosNewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Scenario base = ScenarioLoader.load(from, List.of()).orThrow();
        if (ask) {
            return asked(base);
        }
        NewFile file = NewFile.named(name);
        if (Catalogue.names().contains(file.stem())) {
            throw new InvalidInput("NAME: '" + file.stem() + "' is a shipped scenario, which would be run instead."
                    + " Maybe my-" + file.stem() + "?");
        }
        String schema = ScenarioSchema.comment("./" + ScenarioSchema.FILE);
        String text =
                full ? ScenarioWriter.write(base) : ScenarioTemplate.extending(base, reference(file), file.stem());
        file.write(schema + text);
        console.say("Wrote " + file.path());
        if (file.besides(ScenarioSchema.FILE, ScenarioSchema.text(), ScenarioSchema.TITLE)) {
            console.say("Wrote " + file.path().resolveSibling(ScenarioSchema.FILE) + ", which editors read");
        }
        return Exit.DONE;
    }

    /** Asks, and fits a company to the answers. */
    private int asked(Scenario base) {
        if (full) {
            throw new InvalidInput("--ask: what is asked builds on another scenario. Maybe without --full?");
        }
        if (Catalogue.names().contains(name)) {
            throw new InvalidInput(
                    "NAME: '" + name + "' is a shipped scenario, which would be run instead. Maybe my-" + name + "?");
        }
        if (Files.exists(Path.of(name))) {
            throw new InvalidInput("NAME: " + name + " exists already. Maybe another name?");
        }
        CompanyQuestions questions;
        try (AnswerLines answers = AnswerLines.of(script, console.environment())) {
            questions = new CompanyQuestions(console, answers, base, from).ask();
        }
        if (questions.targets().isEmpty()) {
            throw nothingToFit(questions);
        }
        console.result("\n");
        console.say("The same without questions: " + questions.command() + " --out " + ShellWord.of(name));
        ShowOptions show = ShowOptions.into(name);
        try (OutputFiles files = show.files(console).orElseThrow()) {
            TargetOptions what = TargetOptions.of(questions.targets(), questions.stated(), from);
            return new TargetCalibration(console, what, new FitSize(), show).run(Optional.of(files));
        }
    }

    /** What was answered all the same is not lost: it stands in the command that simulates it. */
    private InvalidInput nothingToFit(CompanyQuestions questions) {
        return new InvalidInput(
                "--ask: none of the figures that come of a company was given, so there is nothing to fit." + " Maybe "
                        + questions.command() + "?");
    }

    /** How the new file names its base: a shipped scenario by name, a file by the way that leads there. */
    private String reference(NewFile file) {
        return ScenarioSource.resolve(from)
                .file()
                .map(Path::toAbsolutePath)
                .map(base -> file.directory().relativize(base.normalize()))
                .map(way -> way.toString().replace('\\', '/'))
                .orElse(from);
    }
}
