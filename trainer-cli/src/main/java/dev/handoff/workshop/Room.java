package dev.handoff.workshop;

import dev.handoff.debrief.Lucks;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.world.World;
import dev.handoff.terminal.Rooms;
import dev.handoff.terminal.Visit;
import dev.handoff.texts.Language;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.log.WorkshopEvent;
import dev.handoff.workshop.log.WorkshopSetup;
import dev.handoff.workshop.screen.ConsolePages;
import dev.handoff.workshop.screen.Exporter;
import dev.handoff.workshop.screen.Projector;
import dev.handoff.workshop.screen.RoomView;
import dev.handoff.workshop.screen.Trainer;
import dev.handoff.workshop.screen.Whereabouts;
import dev.handoff.workshop.store.GameStore;
import dev.handoff.workshop.store.RoomSecrets;
import dev.handoff.workshop.store.WorkshopStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A workshop while it runs: the one entry for every door. What happened is on the disk before anybody is told; a host that is killed goes
 * on with {@link #resume} where it was, its clock held.
 */
public final class Room implements Rooms, AutoCloseable {
    private static final Duration ALIVE_EVERY = Duration.ofSeconds(5);

    private final WorkshopStore store;
    private final RoomSecrets secrets;
    private final SimulationPool workers;
    private final RoomParts parts;
    private final Reception reception;
    private final Director director;
    private final Map<Reader, PersonVisit> visits = new ConcurrentHashMap<>();
    private volatile RoomView.Join join = new RoomView.Join("", "", "", "", Optional.empty());
    private volatile Instant alive;
    private volatile Texts texts = Texts.english();

    /** A person who reads in a language. */
    private record Reader(int person, Language language) {}

    private Room(
            GameStore games,
            WorkshopStore store,
            RoomSecrets secrets,
            WorkshopJournal journal,
            World world,
            Means means) {
        this.store = store;
        this.secrets = secrets;
        this.workers = new SimulationPool(means.threads());
        TeamGames teams = new TeamGames(journal, games, world, workers);
        Faults faults = new Faults(world, workers, new Lucks(means.lucks(), 1));
        this.parts = new RoomParts(journal, teams, workers, faults);
        this.reception = new Reception(parts);
        this.director = new Director(parts, reception, this::view);
        this.alive = journal.now();
    }

    /**
     * What a room has to work with.
     *
     * @param threads processor cores that simulate
     * @param lucks other lucks of the debrief
     * @param clock tells what time it is
     */
    public record Means(int threads, int lucks, InstantSource clock) {}

    /** Opens a new workshop. */
    public static Room open(GameStore games, World world, WorkshopSetup setup, Means means) {
        WorkshopStore store = games.workshops();
        RoomSecrets secrets = new RoomSecrets(RoomKeys.secret(), RoomKeys.secret(), RoomKeys.secret());
        Instant now = means.clock().instant();
        long number = store.create(secrets, now);
        games.holdWorkshop(number);
        Workshop.Entry opened = new Workshop.Entry(now, new WorkshopEvent.Opened(setup));
        store.append(number, WorkshopStore.Step.of(List.of(new WorkshopStore.Numbered(0, opened)), List.of()));
        WorkshopJournal journal = new WorkshopJournal(store, number, List.of(opened), means.clock());
        return new Room(games, store, secrets, journal, world, means);
    }

    /** Goes on with a workshop. The time it was not there is nobody's: its clock is held with what was left when it was last alive. */
    public static Room resume(GameStore games, World world, long number, Means means) {
        WorkshopStore store = games.workshops();
        games.holdWorkshop(number);
        WorkshopStore.Left left = store.left(number);
        WorkshopJournal journal = new WorkshopJournal(store, number, left.log(), means.clock());
        Room room = new Room(games, store, left.secrets(), journal, world, means);
        room.holdAsOf(left.alive());
        room.parts.warmUp();
        return room;
    }

    private void holdAsOf(Instant last) {
        Workshop workshop = parts.workshop();
        if (workshop.clock().until().isPresent()) {
            Instant since = workshop.since().isAfter(last) ? workshop.since() : last;
            Duration left = workshop.clock().left(since).orElse(Duration.ZERO);
            parts.journal().happen(new WorkshopEvent.Held(left.isNegative() ? Duration.ZERO : left));
        }
    }

    /** Number of the workshop. */
    public long number() {
        return parts.journal().number();
    }

    /** The workshop at this moment. */
    public Workshop workshop() {
        return parts.workshop();
    }

    /** What opens its doors. */
    public RoomSecrets secrets() {
        return secrets;
    }

    /** What the trainer can do. */
    public Trainer trainer() {
        return director;
    }

    /** The game of a team at this moment. */
    public Optional<GameState> game(int team) {
        return parts.games().of(team).map(TeamGame::state);
    }

    /**
     * How people and the trainer come in.
     *
     * @param address for people
     * @param local for the trainer, on this machine
     * @param terminals what is typed to come in by a terminal; empty where nobody can
     */
    public void joinBy(String address, String local, Optional<String> terminals) {
        join = new RoomView.Join(
                address,
                address + "/j/" + secrets.invitation(),
                local + "/p/" + secrets.projector(),
                local + "/t/" + secrets.console(),
                terminals);
    }

    /** In which language console and projector are read, and people whose door does not tell. */
    public void speak(Texts language) {
        texts = language;
    }

    /** Who writes what the workshop has brought when the trainer asks for it. */
    public void exportBy(Exporter exporter) {
        director.exportBy(exporter);
    }

    /** What the debrief still waits for, in a few words; empty when all that was begun is computed. */
    public String toCome() {
        int games = parts.games().all().size();
        if (parts.gaps().size() < games) {
            return parts.gaps().size() + " of " + games + " games are replayed";
        }
        return parts.trial().isRunning()
                ? "what the room would sign is known in " + parts.trial().size() + " of " + games + " games"
                : parts.faults().standing().inEnglish();
    }

    /** The company that is played. */
    public World world() {
        return parts.games().world();
    }

    /** The same in full. */
    public RoomView.Join join() {
        return join;
    }

    /** To be called about once a second: closes what the clock closes, and tells the disk that the host is alive. */
    public void tick() {
        Instant now = parts.journal().now();
        if (Duration.between(alive, now).compareTo(ALIVE_EVERY) >= 0) {
            alive = now;
            store.alive(number(), now);
        }
        parts.rounds().tick();
        workers.tellFailure();
    }

    private RoomView view() {
        Workshop workshop = parts.workshop();
        Instant now = parts.journal().now();
        RoomScores scores = new RoomScores(parts.games());
        boolean isTold = workshop.lastRound() > 0 && !workshop.phase().is(RoomPhase.Kind.CLOSING);
        List<RoomView.TeamView> teams = new ArrayList<>();
        workshop.teams()
                .forEach(entry -> parts.games()
                        .of(entry.number())
                        .ifPresent(game -> teams.add(new RoomView.TeamView(
                                entry,
                                game.state(),
                                isTold ? scores.percent(entry.number()) : OptionalDouble.empty(),
                                isTold ? scores.before(entry.number()) : OptionalDouble.empty(),
                                game.silent()))));
        Map<Integer, Whereabouts> attendance = new LinkedHashMap<>();
        workshop.people()
                .all()
                .keySet()
                .forEach(person -> attendance.put(person, parts.presence().of(person, now)));
        return new RoomView(
                workshop,
                parts.rounds().agenda(),
                now,
                teams,
                attendance,
                new RoomView.Closing(parts.rounds().computed()),
                parts.debrief().chapters(texts),
                join,
                texts);
    }

    @Override
    public Texts texts() {
        return texts;
    }

    @Override
    public Entrance entrance() {
        return entrance(texts);
    }

    @Override
    public Entrance entrance(Texts reader) {
        Workshop workshop = parts.workshop();
        return new Entrance(
                workshop.setup().title(),
                reader.of("room.a-game-about-the-handoff", workshop.length().rounds()),
                workshop.door().open());
    }

    @Override
    public boolean isInvitation(String token) {
        return RoomKeys.same(secrets.invitation(), token);
    }

    @Override
    public boolean isCode(String typed) {
        return RoomKeys.same(RoomKeys.plainCode(parts.workshop().door().code()), RoomKeys.plainCode(typed));
    }

    @Override
    public Entry join(String name, Optional<Role> side) {
        return reception.join(name, side);
    }

    @Override
    public Entry back(String name, String digits) {
        return reception.back(name, digits);
    }

    @Override
    public Optional<Visit> visit(String secret) {
        return visit(secret, texts);
    }

    @Override
    public Optional<Visit> visit(String secret, Texts reader) {
        Optional<Person> person = parts.workshop().people().knownBy(RoomKeys.hash(secret));
        person.ifPresent(p -> parts.presence().asked(p.number(), parts.journal().now()));
        return person.map(p -> visits.computeIfAbsent(
                new Reader(p.number(), reader.language()), key -> new PersonVisit(parts, key.person(), reader)));
    }

    @Override
    public Optional<Visit> console(String secret) {
        return RoomKeys.same(secrets.console(), secret)
                ? Optional.of(new ConsoleVisit(parts, ConsolePages.inABrowser(director)))
                : Optional.empty();
    }

    /** The trainer's way, for the terminal where the host runs. */
    public Visit console() {
        return new ConsoleVisit(parts, new ConsolePages(director));
    }

    @Override
    public Optional<Visit> projector(String secret) {
        return RoomKeys.same(secrets.projector(), secret) ? Optional.of(projector()) : Optional.empty();
    }

    /** What the projector shows. */
    public Visit projector() {
        return new ProjectorVisit(
                parts,
                () -> Projector.of(
                        view(), parts.games().world(), parts.practice().all()),
                () -> texts);
    }

    @Override
    public void close() {
        parts.faults().stop();
        workers.close();
    }
}
