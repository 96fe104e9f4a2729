package dev.handoff.cli.command;

import dev.handoff.cli.console.AnswerLines;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.option.GamesOption;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.workshop.store.GameStore;
import dev.handoff.workshop.store.WorkshopStore;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handoff workshops delete}: takes a workshop and its games away, after asking. */
@Command(
        name = "delete",
        customSynopsis = "handoff workshops delete [OPTIONS] WORKSHOP",
        description = "Deletes a workshop for good: who was there, what was said, and the games of its teams.",
        footerHeading = "%nExample%n",
        footer = {"  handoff workshops delete 3"})
public final class WorkshopsDeleteCommand implements Callable<Integer> {
    private static final Set<String> YES = Set.of("y", "yes");

    private final Console console;

    @Parameters(paramLabel = "WORKSHOP", description = "Its number from 'handoff workshops list'.")
    private String workshop;

    @Option(names = "--yes", description = "Delete it without asking.")
    private boolean yes;

    @Mixin
    private GamesOption games;

    @Mixin
    private HelpOption help;

    public WorkshopsDeleteCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (GameStore store = games.open(console.environment())) {
            WorkshopStore workshops = store.workshops();
            long number = WorkshopChoice.number("WORKSHOP", workshop, workshops);
            store.holdWorkshop(number);
            workshops.games(number).forEach(store::hold);
            if (!yes && !isWanted(number, workshops.games(number).size())) {
                console.say("Workshop " + number + " is kept.");
                return Exit.NO;
            }
            workshops.delete(number);
            console.say("Workshop " + number + " is deleted.");
        }
        return Exit.DONE;
    }

    private boolean isWanted(long number, int teams) {
        console.say("Workshop " + number + " and the " + teams + (teams == 1 ? " game" : " games")
                + " of its teams cannot be had back; 'handoff workshops export " + number + games.again()
                + " --out DIR' keeps a copy. Delete it? (y, or anything else to keep it)");
        String answer = AnswerLines.of(null, console.environment()).next();
        return answer != null && YES.contains(answer.strip().toLowerCase(Locale.ROOT));
    }
}
