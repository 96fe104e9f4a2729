package dev.handoff.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.debrief.Chapters;
import dev.handoff.debrief.Debrief;
import dev.handoff.game.Game;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.world.World;
import dev.handoff.report.Provenance;
import dev.handoff.report.data.ResultsBook;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Document;
import dev.handoff.report.document.Place;
import dev.handoff.report.document.Say;
import dev.handoff.texts.Phrase;
import dev.handoff.workshop.log.TeamEntry;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.screen.Exporter;
import dev.handoff.workshop.store.GameStore;
import dev.handoff.workshop.store.WorkshopStore;
import dev.handoff.workshop.store.WorkshopText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All that a workshop has brought so far, as files: for {@code handoff workshops export} and for the trainer's console. */
final class WorkshopFiles implements Exporter {
    private final GameStore store;
    private final World world;
    private final long number;
    private final String out;

    /**
     * The files of a workshop.
     *
     * @param number of the workshop
     * @param out the folder they go to
     */
    WorkshopFiles(GameStore store, World world, long number, String out) {
        this.store = store;
        this.world = world;
        this.number = number;
        this.out = out;
    }

    @Override
    public String folder() {
        return Path.of(out).toAbsolutePath().normalize().toString();
    }

    @Override
    public int write(boolean names) {
        try (OutputFiles files = OutputFiles.prepare(out)) {
            Map<String, byte[]> contents = contents(names);
            files.write(contents, path -> {});
            return contents.size();
        } catch (InvalidInput e) {
            throw new IllegalMove(Phrase.of("words.as-it-is", e.getMessage().replaceFirst("^--out: ", "The files: ")));
        }
    }

    /** Writes them and says which. */
    void write(boolean names, Console console) {
        try (OutputFiles files = OutputFiles.prepare(out)) {
            files.write(contents(names), console);
        }
    }

    @Override
    public byte[] zip(boolean names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : contents(names).entrySet()) {
                zip.putNextEntry(new ZipEntry("workshop-" + number + "/" + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    /** The files by name. */
    Map<String, byte[]> contents(boolean names) {
        WorkshopStore.Left left = store.workshops().left(number);
        Workshop held = Workshop.of(left.log());
        Map<TeamEntry, Game> played = new LinkedHashMap<>();
        held.teams().forEach(team -> played.put(team, Game.resume(world, store.log(team.game()), event -> {})));
        Map<String, String> tables = new WorkshopTables(held, played, names).all(left.alive());
        Map<String, byte[]> contents = new LinkedHashMap<>();
        tables.forEach((name, csv) -> contents.put(name + ".csv", csv.getBytes(UTF_8)));
        contents.put("workshop.xlsx", ResultsBook.render(about(held), tables));
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

    private Provenance provenance(Workshop held) {
        var game = held.setup().game();
        return new Provenance(
                "handoff",
                ProgramVersion.current(),
                List.of(new Provenance.Tested(game.scenario(), game.scenarioHash())),
                game.seed(),
                "handoff workshops export " + number + " --out " + out);
    }

    private Document about(Workshop held) {
        String played = held.lastRound() + " of " + held.length().rounds() + " rounds by "
                + held.teams().size() + " teams.";
        Chapter answer = new Chapter("answer", "", Place.ANSWER, List.of(Say.loud(played)));
        return new Document("Workshop " + number, held.setup().title(), List.of(answer), provenance(held));
    }
}
