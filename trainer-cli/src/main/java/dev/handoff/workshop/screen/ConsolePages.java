package dev.handoff.workshop.screen;

import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Role;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Visit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The trainer's console by address: a page for the phase, one for each team, one for people. */
public final class ConsolePages {
    /** Address of the page for the phase. */
    public static final String PATH = "trainer";

    private static final String TEAM = "team";
    private static final String PERSON = "person";

    private final Trainer trainer;
    private final boolean takesAlong;

    private ConsolePages(Trainer trainer, boolean takesAlong) {
        this.trainer = trainer;
        this.takesAlong = takesAlong;
    }

    /** @param trainer what can be done */
    public ConsolePages(Trainer trainer) {
        this(trainer, false);
    }

    /** The same in a browser, where a file can be taken along. */
    public static ConsolePages inABrowser(Trainer trainer) {
        return new ConsolePages(trainer, true);
    }

    /** A file to take along; empty where there is none at this address. */
    public Optional<Visit.Download> file(String path) {
        boolean names = path.equals(ExportConsole.ZIP_WITH_NAMES);
        return takesAlong && (names || path.equals(ExportConsole.ZIP))
                ? trainer.exporter()
                        .map(exporter -> new Visit.Download("workshop.zip", "application/zip", exporter.zip(names)))
                : Optional.empty();
    }

    /** What stands at an address; empty where there is no such place. */
    public Optional<Visit.Sight> at(String path) {
        return page(path).map(page -> new Visit.Sight(page.screen(), help(), page.back(), 0));
    }

    /**
     * What an answer leads to.
     *
     * @throws Misread when it means nothing, or cannot be done now
     */
    public String answer(String path, Visit.Form form) {
        try {
            return page(path).map(page -> page.answer(form.answer())).orElse(PATH);
        } catch (IllegalMove e) {
            throw new Misread(e.what());
        }
    }

    private Optional<ConsolePage> page(String path) {
        List<String> names = List.of(path.split("/", -1));
        if (!names.get(0).equals(PATH)) {
            return Optional.empty();
        }
        return switch (names.size()) {
            case 1 -> Optional.of(new PhaseConsole(trainer).page());
            case 2 -> page(names.get(1), 0);
            case 3 -> number(names.get(2)).flatMap(number -> page(names.get(1), number));
            case 4 ->
                number(names.get(2))
                        .flatMap(team -> role(names.get(3)).flatMap(role -> seat(names.get(1), team, role)));
            default -> Optional.empty();
        };
    }

    private Optional<ConsolePage> page(String name, int number) {
        SecondThoughts phase = new SecondThoughts(trainer);
        TeamConsole teams = new TeamConsole(trainer);
        PeopleConsole people = new PeopleConsole(trainer);
        return switch (name) {
            case "close" -> phase.close();
            case "inject" -> phase.inject();
            case "rewind" -> number == 0 ? phase.rewind() : phase.rewindTo(number);
            case "say" -> Optional.of(phase.announce());
            case "swap" -> Optional.of(phase.swap());
            case ExportConsole.NAME -> new ExportConsole(trainer).page(takesAlong);
            case "stop" -> Optional.of(phase.stop());
            case "end" -> Optional.of(phase.end());
            case "teams" -> Optional.of(teams.all());
            case TEAM -> teams.one(number);
            case "name" -> teams.rename(number);
            case "people" -> Optional.of(people.all());
            case PERSON -> people.one(number);
            case "move" -> people.move(number);
            case "call" -> people.rename(number);
            case "remove" -> people.remove(number);
            default -> Optional.empty();
        };
    }

    private Optional<ConsolePage> seat(String name, int team, Role role) {
        TeamConsole teams = new TeamConsole(trainer);
        return switch (name) {
            case "fill" -> teams.fill(team, role);
            case "desk" -> trainer.desk(team, role).map(screen -> look(screen, team));
            default -> Optional.empty();
        };
    }

    private static ConsolePage look(Screen screen, int team) {
        return ConsolePage.of(screen.title() + " (you look on)", screen.blocks(), List.of(), team(team));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static Optional<Role> role(String text) {
        return Arrays.stream(Role.values())
                .filter(role -> role.label().equals(text))
                .findFirst();
    }

    static String team(int number) {
        return PATH + "/" + TEAM + "/" + number;
    }

    static String person(int number) {
        return PATH + "/" + PERSON + "/" + number;
    }

    private static List<Block> help() {
        return List.of(
                Say.of(
                        "The plan proposes what comes next, and nothing happens by itself but the end of a round with a hard"
                                + " timer. Everything you do is kept, and is in the export."),
                Say.of(
                        "A round that is closed takes what each seat has begun; where nothing was begun, the decision of the"
                                + " round before stands."));
    }
}
