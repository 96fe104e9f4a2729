package dev.handoff.terminal;

import dev.handoff.debrief.Debrief;
import dev.handoff.debrief.Lucks;
import dev.handoff.debrief.WhoseFault;
import dev.handoff.game.Game;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Happenings;
import dev.handoff.game.rules.Player;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A game that one person or two play where they sit, in turns: whose turn it is, and when a round closes. Not for several threads. */
final class HotSeat implements Play {
    private final Game game;
    private final ReplayRunner patience;
    private final Lucks lucks;
    private final Manner manner;
    private final TurnTimer timer;
    private final Map<Role, SeatFlow> seats = new EnumMap<>(Role.class);
    private final Map<List<Round>, Why> whys = new HashMap<>();
    private List<Round> interrupted = List.of();
    private boolean monthsAreTold = true;
    private boolean again;
    private Role atDesk;
    private PendingReplay<WhoseFault> fault;

    HotSeat(Game game, ReplayRunner patience, Lucks lucks, Manner manner, TurnTimer timer) {
        this.game = game;
        this.patience = patience;
        this.lucks = lucks;
        this.manner = manner;
        this.timer = timer;
        for (Role role : Role.values()) {
            seats.put(role, SeatFlow.of(new Chair(this, role), this));
        }
    }

    Game game() {
        return game;
    }

    ReplayRunner patience() {
        return patience;
    }

    Lucks lucks() {
        return lucks;
    }

    TurnTimer timer() {
        return timer;
    }

    @Override
    public Manner manner() {
        return manner;
    }

    @Override
    public SeatFlow seat(Role role) {
        return seats.get(role);
    }

    /** The seat of the first person, or one to look on from where nobody plays. */
    SeatFlow first() {
        return seat(people().stream().findFirst().orElse(Role.MARKETING));
    }

    @Override
    public List<Role> people() {
        List<Role> people = new ArrayList<>();
        for (Role role : Role.values()) {
            Player player = game.state().seats().get(role);
            if (player != null && player.isPerson()) {
                people.add(role);
            }
        }
        return people;
    }

    /** Whether nothing has been decided or begun in it. */
    boolean isFresh() {
        GameState state = game.state();
        return state.played().isEmpty()
                && state.open().decisions().isEmpty()
                && state.drafts().isNone();
    }

    /** An event of a seat, and what follows from it at once. */
    void happen(GameEvent event) {
        game.happen(event);
        if (event instanceof GameEvent.Submitted) {
            timer.end();
        } else if (event instanceof GameEvent.Offered) {
            game.answerOffers();
        }
    }

    @Override
    public Page next() {
        interrupted = List.of();
        if (!game.state().isOver()) {
            return startRound();
        }
        Page page = Debriefing.next(first());
        fault(); // the players have a vote and a sketch to make meanwhile
        return page;
    }

    /** Whose fault it was. Whoever asks first has the replays begun. */
    PendingReplay<WhoseFault> fault() {
        if (fault == null) {
            GameState ended = game.state();
            fault = patience.begin(
                    progress -> Debrief.of(game.world().apart(), ended).whoseFault(lucks, progress));
        }
        return fault;
    }

    private Page startRound() {
        begin();
        List<Role> waiting =
                inTurn().stream().filter(role -> !game.state().isReady(role)).toList();
        Optional<Role> next = waiting.stream().findFirst().or(this::owesAnswer);
        if (next.isEmpty()) {
            return closeRound();
        }
        return people().size() > 1 ? HandoverPage.toDesk(this, next.get()) : turn(next.get());
    }

    /** What is news in this round, and what computer players say and offer, once. */
    void begin() {
        int round = game.state().round();
        if (!game.state().isOver() && game.state().open().injections().isEmpty()) {
            Happenings.in(game.state().setup(), round)
                    .ifPresent(what -> game.happen(new GameEvent.Injected(round, what)));
        }
        game.beginRound();
    }

    /** A seat's turn at its desk begins. */
    Page turn(Role role) {
        atDesk = role;
        timer.begin();
        return DeskPage.whole(seat(role));
    }

    /** The turn ends without an answer: what the seat decided before stands. */
    Page timeUp() {
        happen(new GameEvent.Submitted(
                game.state().round(), atDesk, game.state().standing(atDesk)));
        return next();
    }

    /** A person who has handed in before the card on the table was put there, and has not been at the desk since. */
    private Optional<Role> owesAnswer() {
        return game.state()
                .offer()
                .map(offer -> offer.role().other())
                .filter(people()::contains)
                .filter(role -> {
                    List<GameEvent> log = game.log();
                    int offered = lastIndex(log, GameEvent.Offered.class::isInstance);
                    return offered > lastIndex(log, e -> e instanceof GameEvent.Submitted s && s.role() == role);
                });
    }

    private static int lastIndex(List<GameEvent> log, Predicate<GameEvent> kind) {
        int last = log.size() - 1;
        while (last >= 0 && !kind.test(log.get(last))) {
            last--;
        }
        return last;
    }

    /** Both seats begin every second round. */
    private List<Role> inTurn() {
        List<Role> people = new ArrayList<>(people());
        if (game.state().round() % 2 == 0) {
            Collections.reverse(people);
        }
        return people;
    }

    private Page closeRound() {
        game.letComputersDecide();
        game.closeRound();
        List<Round> played = game.state().played();
        if (why(played.size()).isEmpty()) {
            interrupted = played;
        }
        return manner == Manner.REDRAWN ? MonthPage.first(first()) : new ResultPage(first());
    }

    /** Why a closed round was another than usual, replayed once; empty when that was interrupted, until the game goes on. */
    Optional<Why> why(int round) {
        List<Round> played = game.state().played().subList(0, round);
        if (!whys.containsKey(played) && !played.equals(interrupted)) {
            patience.during(progress -> Why.ofLast(game.world(), game.state().setup(), played, progress))
                    .ifPresent(why -> whys.put(played, why));
        }
        return Optional.ofNullable(whys.get(played));
    }

    /** For all who look at this screen. */
    @Override
    public List<String> month() {
        if (!monthsAreTold) {
            return List.of();
        }
        List<Role> listeners = people().isEmpty() ? List.of(Role.values()) : people();
        List<Round> played = game.state().played();
        return Month.of(
                listeners.stream().map(game::desk).toList(),
                played.get(played.size() - 1).injections());
    }

    /** Goes straight to the figures of each round. */
    void tellNoMonths() {
        monthsAreTold = false;
    }

    @Override
    public Optional<String> timeLeft() {
        return timer.standing();
    }

    @Override
    public boolean canPlayAgain() {
        return manner == Manner.REDRAWN && people().size() == 1;
    }

    @Override
    public void playAgain() {
        again = true;
    }

    boolean isPlayedAgain() {
        return again;
    }

    @Override
    public Page give(Role role, Card card) {
        game.happen(new GameEvent.SeatTaken(role, Player.computer(card)));
        timer.end();
        return next();
    }

    @Override
    public Page take(Role role) {
        game.happen(new GameEvent.SeatTaken(role, Player.person(role.title())));
        return next();
    }

    @Override
    public List<Role> givenAway() {
        return Arrays.stream(Role.values())
                .filter(role -> !people().contains(role))
                .filter(role -> game.log().stream()
                        .anyMatch(e -> e instanceof GameEvent.SeatTaken seat
                                && seat.role() == role
                                && seat.player().isPerson()))
                .toList();
    }

    @Override
    public Page end() {
        timer.end();
        game.end();
        return next();
    }

    @Override
    public Page undo() {
        game.happen(new GameEvent.RoundUndone(game.state().round() - 1));
        return next();
    }
}
