package dev.handoff.cli;

import dev.handoff.scenario.Loaded;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code handoff scenarios check}: says of each file whether it can be used, and if not, everything that is wrong. */
@Command(
        sortOptions = false,
        name = "check",
        customSynopsis = "handoff scenarios check FILE...",
        descriptionHeading = "%n",
        description = "Says of each scenario file whether it can be used, and if not, all that is wrong and where.",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footer = {
            "",
            "Example",
            "  handoff scenarios check mine.yaml",
            "",
            "Exit codes: 0 all can be used, 2 some cannot."
        })
final class ScenariosCheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A scenario file.")
    private List<String> files;

    @Mixin
    private HelpOption help;

    ScenariosCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int code = Exit.DONE;
        for (String file : files) {
            Loaded loaded = ScenarioLoader.load(file, List.of());
            if (loaded.scenario().isPresent()) {
                console.result(file + ": ok\n");
            } else {
                Failures.lines(loaded.problems()).forEach(console::say);
                code = Exit.INVALID;
            }
        }
        return code;
    }
}
