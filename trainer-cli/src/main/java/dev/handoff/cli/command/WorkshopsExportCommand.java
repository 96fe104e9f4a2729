package dev.handoff.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.cli.option.GamesOption;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.debrief.Chapters;
import dev.handoff.debrief.Debrief;
import dev.handoff.game.Game;
import dev.handoff.game.world.World;
import dev.handoff.report.Provenance;
import dev.handoff.report.data.ResultsBook;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Place;
import dev.handoff.report.document.Say;
import dev.handoff.workshop.log.TeamEntry;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.store.GameStore;
import dev.handoff.workshop.store.WorkshopStore;
import dev.handoff.workshop.store.WorkshopText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handoff workshops export}: all that a workshop has brought, as files. */
@Command(
        name = "export",
        customSynopsis = "handoff workshops export [OPTIONS] WORKSHOP",
        description = {
            "Writes results, rounds, answers to the quiz, words, sketches and the plan against what happened as CSV and as"
                    + " one workbook, each team's draft of an agreement, and every event.",
            "",
            "People are called by their seats unless --names."
        },
        footerHeading = "%nExample%n",
        footer = {"  handoff workshops export 3 --out workshop-3"})
public final class WorkshopsExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "WORKSHOP", description = "Its number from 'handoff workshops list'.")
    private String workshop;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the files go.")
    private String out;

    @Option(names = "--names", description = "Call people by their names.")
    private boolean names;

    @Mixin
    private GamesOption games;

    @Mixin
    private HelpOption help;

    public WorkshopsExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (GameStore store = games.open(console.environment());
                OutputFiles files = OutputFiles.prepare(out)) {
            WorkshopStore workshops = store.workshops();
            long number = WorkshopChoice.number("WORKSHOP", workshop, workshops);
            files.write(contents(store, number), console);
        }
        return Exit.DONE;
    }

    private Map<String, byte[]> contents(GameStore store, long number) {
        WorkshopStore.Left left = store.workshops().left(number);
        Workshop held = Workshop.of(left.log());
        World world = HostCommand.world(store.workshops(), number);
        Map<TeamEntry, Game> played = new LinkedHashMap<>();
        held.teams().forEach(team -> played.put(team, Game.resume(world, store.log(team.game()), event -> {})));
        Map<String, String> tables = new WorkshopTables(held, played, names).all(left.alive());
        Map<String, byte[]> contents = new LinkedHashMap<>();
        tables.forEach((name, csv) -> contents.put(name + ".csv", csv.getBytes(UTF_8)));
        contents.put("workshop.xlsx", ResultsBook.render(about(held, number), tables));
        played.forEach((team, game) -> {
            if (game.state().isOver()) {
                String draft = Chapters.of(Debrief.of(world, game.state())).draft();
                contents.put("draft-sla-team-" + team.number() + ".md", draft.getBytes(UTF_8));
            }
            contents.put("game-team-" + team.number() + ".jsonl", lines(store.logText(team.game())));
        });
        contents.put(
                "events.jsonl",
                lines(left.log().stream()
                        .map(entry -> WorkshopText.forExport(entry, names))
                        .toList()));
        return contents;
    }

    private static byte[] lines(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    private Provenance provenance(Workshop held, long number) {
        var game = held.setup().game();
        return new Provenance(
                "handoff",
                ProgramVersion.current(),
                List.of(new Provenance.Tested(game.scenario(), game.scenarioHash())),
                game.seed(),
                "handoff workshops export " + number + " --out " + out);
    }

    private Document about(Workshop held, long number) {
        String played = held.lastRound() + " of " + held.length().rounds() + " rounds by "
                + held.teams().size() + " teams.";
        Chapter answer = new Chapter("answer", "", Place.ANSWER, List.of(Say.loud(played)));
        return new Document("Workshop " + number, held.setup().title(), List.of(answer), provenance(held, number));
    }
}
