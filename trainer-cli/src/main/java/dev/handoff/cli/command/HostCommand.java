package dev.handoff.cli.command;

import dev.handoff.cli.console.AnswerLines;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.InvalidInput;
import dev.handoff.cli.console.ProgramBuild;
import dev.handoff.cli.console.ProgramVersion;
import dev.handoff.cli.host.Access;
import dev.handoff.cli.host.Check;
import dev.handoff.cli.host.Doors;
import dev.handoff.cli.host.HostPlan;
import dev.handoff.cli.host.Hosting;
import dev.handoff.cli.host.LanChoice;
import dev.handoff.cli.host.Network;
import dev.handoff.cli.host.Rehearsal;
import dev.handoff.cli.host.TemporaryFolder;
import dev.handoff.cli.host.WorkshopFile;
import dev.handoff.cli.option.GamesOption;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.cli.option.SavedGame;
import dev.handoff.debrief.Lucks;
import dev.handoff.game.world.KeptRounds;
import dev.handoff.game.world.World;
import dev.handoff.terminal.Visit;
import dev.handoff.terminal.VisitDialogue;
import dev.handoff.terminal.full.FullScreen;
import dev.handoff.workshop.Room;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.log.WorkshopSetup;
import dev.handoff.workshop.store.GameStore;
import dev.handoff.workshop.store.WorkshopStore;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handoff host}: a workshop in a room, with phones as desks. */
@Command(
        name = "host",
        customSynopsis = "handoff host [OPTIONS] [WORKSHOP.yaml]",
        description = {
            "Opens a workshop: people join with their phones, you lead from here or a browser.",
            "",
            "A workshop that was not ended goes on where it was. The file may hold every option below but --new and"
                    + " --resume, and teamNames."
        },
        footer = {"  handoff host --check", "  handoff host --bind lan", "  handoff host --rehearse"})
public final class HostCommand implements Callable<Integer> {
    private static final long SEEDS = 100_000;
    private static final long REHEARSED = 4711;
    /** A tenth of a workshop's: a rehearsal waits for them. */
    private static final int REHEARSED_LUCKS = 20;

    private static final Duration A_LOOK = Duration.ofSeconds(3);

    private final Console console;

    @Parameters(paramLabel = "WORKSHOP.yaml", arity = "0..1", description = "A file with options and team names.")
    private String file;

    @ArgGroup(exclusive = false, validate = false, heading = "%nA new workshop%n", order = 1)
    private NewWorkshop fresh = new NewWorkshop();

    @ArgGroup(exclusive = false, validate = false, heading = "%nWhere people come in%n", order = 2)
    private WaysIn ways = new WaysIn();

    @Option(names = "--new", description = "Begin a new one, whatever is not ended.")
    private boolean isNew;

    @Option(names = "--resume", paramLabel = "N", description = "Go on with that workshop.")
    private String resume;

    @Option(
            names = "--check",
            description = "The day before: this machine, its addresses, and whether your phone comes.")
    private boolean check;

    @Option(names = "--rehearse", description = "Computers take every seat and play the whole plan. Nothing is kept.")
    private boolean rehearse;

    @Option(names = "--plain", description = "Text that only grows; fit for a screen reader.")
    private boolean plain;

    @Mixin
    private GamesOption games;

    @Mixin
    private HelpOption help;

    public HostCommand(Console console) {
        this.console = console;
    }

    /** What a new workshop shall be. */
    static final class NewWorkshop {
        @Option(
                names = "--title",
                paramLabel = "TEXT",
                description = "What it is called. Default: the scenario's title.")
        private String title;

        @Option(
                names = "--scenario",
                paramLabel = "SCENARIO",
                description = "The company: a name or a YAML file. Default: cold-war.")
        private String scenario;

        @Option(names = "--preset", paramLabel = "MINUTES", description = "45, 90 or 180. Default: 90.")
        private String preset;

        @Option(names = "--seed", paramLabel = "SEED", description = "Luck of all teams. Default: drawn.")
        private String seed;

        @Option(
                names = "--lang",
                paramLabel = "LANG",
                description = "Language of all screens, en or de. Default: each browser's.")
        private String lang;

        @Option(names = "--teams", paramLabel = "N", description = "At most so many, or auto: pairs up to 24 people.")
        private String teams;

        @Option(names = "--seats", paramLabel = "RULE", description = "own, swap or choose. Default: own side.")
        private String seats;

        @Option(
                names = "--timer",
                paramLabel = "MODE",
                description = "off, soft or hard (closes rounds). Default: soft.")
        private String timer;
    }

    @Override
    public Integer call() throws IOException {
        if (isNew && resume != null) {
            throw new InvalidInput("--new and --resume exclude each other. Maybe only --resume " + resume + "?");
        }
        HostPlan plan = (file == null ? HostPlan.empty() : WorkshopFile.read(file)).with(given());
        plan.check();
        try (AnswerLines answers = AnswerLines.of(null, console.environment())) {
            return run(plan, answers);
        }
    }

    private int run(HostPlan said, AnswerLines answers) throws IOException {
        if (check) {
            boolean waits = console.environment().inIsTerminal()
                    && console.environment().outIsTerminal();
            HostPlan plan = asked(said, answers);
            return new Check(console, plan, access(plan), SavedGame.world(plan.scenario())).run(waits)
                    ? Exit.DONE
                    : Exit.NO;
        }
        if (rehearse) {
            return rehearse(said, access(asked(said, answers)).forBrowsers());
        }
        return host(asked(withWays(said), answers), answers);
    }

    /** Where phones can come by several addresses, whoever types says which. */
    private HostPlan asked(HostPlan plan, AnswerLines answers) {
        return answers.areTyped() ? new LanChoice(answers::next, console::say).asked(plan, Network.places()) : plan;
    }

    /** The plan with the ways in of the workshop that goes on; where no games are kept yet, none does, and nothing is made before all is checked. */
    private HostPlan withWays(HostPlan said) {
        if (!Files.exists(games.folder(console.environment()))) {
            return said;
        }
        try (GameStore store = games.open(console.environment())) {
            return left(store)
                    .map(number -> said.comingIn(
                            Workshop.of(store.workshops().left(number).log())
                                    .setup()
                                    .ways()))
                    .orElse(said);
        }
    }

    /** Whatever cannot be had is refused before a workshop is begun. */
    private int host(HostPlan plan, AnswerLines answers) throws IOException {
        Access access = access(plan);
        try (GameStore store = games.open(console.environment());
                Room room = room(store, left(store), plan)) {
            room.speak(plan.texts());
            room.exportBy(new WorkshopFiles(store, room.world(), room.number(), "workshop-" + room.number()));
            new Hosting(console, room, access, "handoff host --resume " + room.number() + games.again())
                    .run(this::fillTheScreen, answers);
        }
        return Exit.DONE;
    }

    /** Where the terminal can be redrawn; Ctrl-C ends nothing, since a room hangs on it. */
    private boolean fillTheScreen(Visit trainer) throws IOException {
        if (plain || !console.environment().fillsTheScreen()) {
            return false;
        }
        VisitDialogue conversation = VisitDialogue.leading(trainer, Hosting.LEAVING);
        Optional<FullScreen.Ending> ending = FullScreenForm.play(conversation, false, Hosting.LEAVING, console);
        while (ending.isPresent() && ending.get() == FullScreen.Ending.INTERRUPTED) {
            if (conversation.interrupted()) {
                return true;
            }
            ending = FullScreenForm.play(conversation, false, Hosting.LEAVING, console);
        }
        return ending.isPresent();
    }

    /** In a folder of its own that is gone afterwards. */
    private int rehearse(HostPlan plan, Access access) {
        World world = SavedGame.world(plan.scenario());
        Duration pause = console.environment().outIsTerminal() ? A_LOOK : Duration.ZERO;
        try (TemporaryFolder folder = TemporaryFolder.create("handoff-rehearsal-");
                GameStore store = GameStore.open(folder.path());
                Room room = Room.open(store, world, plan.setup(world, REHEARSED), means(REHEARSED_LUCKS));
                Doors doors = Doors.open(access, room, console::say)) {
            room.speak(plan.texts());
            room.joinBy(doors.address(), doors.local(), Optional.empty());
            console.result("Projector   " + room.join().projector() + "\n");
            new Rehearsal(console, room, pause).run();
        }
        return Exit.DONE;
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        WaysIn.put(given, "title", fresh.title);
        WaysIn.put(given, "scenario", fresh.scenario);
        WaysIn.put(given, "preset", fresh.preset);
        WaysIn.put(given, "seed", fresh.seed);
        WaysIn.put(given, "lang", fresh.lang);
        WaysIn.put(given, "teams", fresh.teams);
        WaysIn.put(given, "seats", fresh.seats);
        WaysIn.put(given, "timer", fresh.timer);
        given.putAll(ways.given());
        return given;
    }

    private Access access(HostPlan plan) {
        return Access.of(plan, () -> games.folder(console.environment()), console.environment());
    }

    /** The workshop to go on with; empty for a new one. */
    private Optional<Long> left(GameStore store) {
        return resume != null
                ? Optional.of(WorkshopChoice.number("--resume", resume, store.workshops()))
                : isNew ? Optional.empty() : open(store);
    }

    private Room room(GameStore store, Optional<Long> left, HostPlan plan) {
        if (left.isEmpty()) {
            World world = SavedGame.world(plan.scenario()).keeping(rounds(store));
            long luck = 1 + Math.floorMod(System.nanoTime(), SEEDS);
            return Room.open(store, world, plan.setup(world, luck), means());
        }
        Room room =
                Room.resume(store, world(store.workshops(), left.get()).keeping(rounds(store)), left.get(), means());
        console.say(Hosting.goingOn(room));
        return room;
    }

    private static KeptRounds rounds(GameStore store) {
        return store.rounds(ProgramVersion.current() + " " + ProgramBuild.current());
    }

    private static Room.Means means() {
        return means(Lucks.USUAL);
    }

    private static Room.Means means(int lucks) {
        return new Room.Means(Runtime.getRuntime().availableProcessors(), lucks, InstantSource.system());
    }

    /** The latest workshop, when it is not ended. */
    private static Optional<Long> open(GameStore store) {
        WorkshopStore workshops = store.workshops();
        return workshops.all().stream()
                .limit(1)
                .filter(number -> {
                    Workshop workshop = Workshop.of(workshops.left(number).log());
                    return !workshop.phase().is(RoomPhase.Kind.ENDED);
                })
                .findFirst();
    }

    /** The company of a workshop, as long as it is the one it was begun with. */
    static World world(WorkshopStore workshops, long number) {
        WorkshopSetup setup = Workshop.of(workshops.left(number).log()).setup();
        World world = SavedGame.world(setup.game().scenario());
        if (!world.scenario().contentHash().equals(setup.game().scenarioHash())) {
            throw new InvalidInput("workshop " + number + ": " + setup.game().scenario()
                    + " is no longer the company it was begun with. Maybe a new one with --new?");
        }
        return world;
    }
}
