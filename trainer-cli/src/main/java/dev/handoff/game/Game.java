package dev.handoff.game;

import dev.handoff.game.colleagues.ComputerPlayer;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Player;
import dev.handoff.game.score.Course;
import dev.handoff.game.score.Score;
import dev.handoff.game.world.Desk;
import dev.handoff.game.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A game being played: takes events, refuses those against the rules, has each kept before it counts, and lets computer players move. One
 * thread at a time may change it; the state may be read by any.
 */
public final class Game {
    private final World world;
    private final Consumer<GameEvent> keeper;
    private final boolean watched;
    private final List<GameEvent> log = new ArrayList<>();
    private volatile GameState state;

    private Game(World world, List<GameEvent> log, Consumer<GameEvent> keeper, boolean watched) {
        this.world = world;
        this.watched = watched;
        this.keeper = keeper;
        this.log.addAll(log);
        this.state = GameState.of(log);
    }

    /**
     * Begins a game.
     *
     * @param keeper makes an event durable; when it throws, the event has not happened
     */
    public static Game begin(World world, GameSetup setup, Consumer<GameEvent> keeper) {
        GameEvent opened = new GameEvent.Opened(setup);
        keeper.accept(opened);
        return new Game(world, List.of(opened), keeper, true);
    }

    /** A game that nobody watches, to see what would have come of it: computer players have no books to talk about, so that it is quick. */
    public static Game unwatched(World world, GameSetup setup) {
        return new Game(world, List.of(new GameEvent.Opened(setup)), event -> {}, false);
    }

    /**
     * Goes on with a game from its log.
     *
     * @throws IllegalMove when the log breaks the rules, or says what cannot be chosen in this company
     */
    public static Game resume(World world, List<GameEvent> log, Consumer<GameEvent> keeper) {
        Game game = new Game(world, log, keeper, true);
        log.forEach(event -> event.check(world.menu()));
        return game;
    }

    /** The company. */
    public World world() {
        return world;
    }

    /** The game at this moment. */
    public GameState state() {
        return state;
    }

    /** All that happened. */
    public List<GameEvent> log() {
        return List.copyOf(log);
    }

    /** What a seat sees. */
    public Desk desk(Role role) {
        return watched ? Desk.of(state, world, role) : Desk.withoutBooks(state, world.menu(), role);
    }

    /**
     * Lets something happen.
     *
     * @throws IllegalMove when it is against the rules; then nothing has happened
     */
    public void happen(GameEvent event) {
        event.check(world.menu());
        GameState next = state.after(event);
        keeper.accept(event);
        log.add(event);
        state = next;
    }

    /** The computer player on a seat. */
    public Optional<ComputerPlayer> computer(Role role) {
        return Optional.ofNullable(state.seats().get(role))
                .flatMap(Player::card)
                .map(ComputerPlayer::new);
    }

    /** Computer players say and offer what they want to, once a round; one that has spoken in this round only answers. */
    public void beginRound() {
        if (state.isOver()) {
            return;
        }
        List<Role> silent = Arrays.stream(Role.values())
                .filter(role -> state.open().messages().stream().noneMatch(m -> m.from() == role))
                .toList();
        for (Role role : silent) {
            computer(role).ifPresent(player -> player.begins(desk(role)).forEach(this::happen));
        }
        answerOffers();
    }

    /** Computer players answer the card on the table, and each other, until it is signed, refused, or waits for somebody else. */
    public void answerOffers() {
        for (Optional<GameEvent.Offered> card = state.offer(); card.isPresent(); card = state.offer()) {
            Role other = card.get().role().other();
            computer(other).ifPresent(player -> player.answers(desk(other)).forEach(this::happen));
            if (state.offer().equals(card)) {
                return;
            }
        }
    }

    /** Computer players hand in their decisions; a decision handed in stays. */
    public void letComputersDecide() {
        for (Role role : Role.values()) {
            if (!state.isReady(role)) {
                computer(role).ifPresent(player -> player.decides(desk(role)).forEach(this::happen));
            }
        }
    }

    /** The four weeks pass; a seat that handed nothing in keeps its previous decision. After the last of them computer players take leave. */
    public void closeRound() {
        happen(new GameEvent.RoundClosed(state.round()));
        if (state.isOver()) {
            takeLeave();
        }
    }

    /** The game ends here: what was played of it counts. */
    public void end() {
        happen(new GameEvent.Ended(state.round()));
        takeLeave();
    }

    private void takeLeave() {
        for (Role role : Role.values()) {
            computer(role).ifPresent(player -> player.begins(desk(role)).forEach(this::happen));
        }
    }

    /** How its closed rounds went, beside par's. */
    public Course course() {
        return Course.of(state, world);
    }

    /** How the game stands after its closed rounds. */
    public Score score() {
        return Score.of(state, world);
    }
}
