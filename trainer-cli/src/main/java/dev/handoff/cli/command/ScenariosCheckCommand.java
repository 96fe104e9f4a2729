package dev.handoff.cli.command;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.option.Failures;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.scenario.Loaded;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.scenario.advice.Adviser;
import dev.handoff.scenario.advice.ColleagueOpinion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handoff scenarios check}: says of each file whether it can be used, or of the engine whether it agrees with theory. */
@Command(
        name = "check",
        customSynopsis = {
            "handoff scenarios check [--game] [--format FORMAT] FILE...",
            "      handoff scenarios check --oracles|--facts|--assumptions [--full] [--budget N|TIME] [--format FORMAT]"
        },
        description = {
            "Says of each scenario file whether it can be used, and if not, all that is wrong and where.",
            "Of one that can be used it says what a good colleague would: promises nobody can keep, clauses nobody"
                    + " watches, hours that are not there. A quarter of a year is simulated once for that; advice is never"
                    + " an error.",
            "With --game, says instead whether a game or workshop can be played on it, and what it lacks.",
            "With --oracles, compares the engine with theory on companies that can be calculated; with --facts, the",
            "shipped scenarios with what is known; with --assumptions, the conclusions under other assumptions."
        },
        footer = {
            "  handoff scenarios check mine.yaml",
            "  handoff scenarios check --game mine.yaml",
            "  handoff scenarios check --oracles",
            "  handoff scenarios check --facts",
            "",
            "Exit codes: 0 all can be used, or all agrees; 1 some cannot be played, or",
            "something disagrees with theory or fact; 2 some file cannot be used."
        })
public final class ScenariosCheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "A scenario file.")
    private List<String> files;

    @Option(
            names = "--game",
            description = "Say whether it can be played, what holds, what is missing and what to change.")
    private boolean game;

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhat is shipped%n")
    private EvidenceOptions evidence = new EvidenceOptions();

    @Mixin
    private HelpOption help;

    public ScenariosCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean noFiles = files == null || files.isEmpty();
        if (evidence.asked() && noFiles && !game) {
            return evidence.check(console);
        }
        evidence.refuseWithFiles(noFiles);
        return game ? checkGames(evidence.json()) : checkFiles(evidence.json());
    }

    private int checkGames(boolean json) {
        GameCheck check = new GameCheck();
        int code = Exit.DONE;
        for (String file : files) {
            Loaded loaded = ScenarioLoader.load(file, List.of());
            loaded.scenario().ifPresent(scenario -> check.look(file, scenario));
            if (loaded.scenario().isEmpty()) {
                Failures.lines(loaded.problems()).forEach(console::say);
                code = Exit.INVALID;
            }
        }
        check.tell(console, json);
        return code == Exit.DONE && !check.areAllPlayable() ? Exit.NO : code;
    }

    private int checkFiles(boolean json) {
        Map<String, ColleagueOpinion> usable = new LinkedHashMap<>();
        int code = Exit.DONE;
        for (String file : files) {
            Loaded loaded = ScenarioLoader.load(file, List.of());
            if (loaded.scenario().isPresent()) {
                usable.put(file, Adviser.look(loaded.scenario().get()));
            } else {
                Failures.lines(loaded.problems()).forEach(console::say);
                code = Exit.INVALID;
            }
        }
        AdviceText.lines(usable, json).forEach(line -> console.result((json ? line : console.clean(line)) + "\n"));
        return code;
    }
}
