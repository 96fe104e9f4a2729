package dev.handoff.terminal;

import dev.handoff.debrief.Debrief;
import dev.handoff.debrief.Lucks;
import dev.handoff.debrief.WhoseFault;
import dev.handoff.game.Game;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Leads through a game: whose turn it is, and what comes next. All that counts is in the log. */
final class Flow {
    private final Game game;
    private final ReplayRunner patience;
    private final Lucks lucks;
    private final boolean redrawn;
    private final TurnTimer timer;
    private boolean monthsAreTold = true;
    private boolean again;
    private Role atDesk;
    private final Map<List<Round>, Why> whys = new HashMap<>();
    private PendingReplay<WhoseFault> fault;

    Flow(Game game, ReplayRunner patience, Lucks lucks, boolean redrawn, TurnTimer timer) {
        this.game = game;
        this.patience = patience;
        this.lucks = lucks;
        this.redrawn = redrawn;
        this.timer = timer;
    }

    /** How long work is waited for. */
    ReplayRunner patience() {
        return patience;
    }

    /** The lucks of the debrief. */
    Lucks lucks() {
        return lucks;
    }

    /** Whose fault it was. Whoever asks first has the replays begun: the players have a vote and a sketch to make meanwhile. */
    PendingReplay<WhoseFault> fault() {
        if (fault == null) {
            GameState ended = game.state();
            fault = patience.begin(
                    progress -> Debrief.of(game.world().apart(), ended).whoseFault(lucks, progress));
        }
        return fault;
    }

    /** The time of a turn. */
    TurnTimer timer() {
        return timer;
    }

    /** Whether each screen takes the place of the one before. */
    boolean isRedrawn() {
        return redrawn;
    }

    Game game() {
        return game;
    }

    /** The seats that people play. */
    List<Role> people() {
        List<Role> people = new ArrayList<>();
        for (Role role : Role.values()) {
            Player player = game.state().seats().get(role);
            if (player != null && player.isPerson()) {
                people.add(role);
            }
        }
        return people;
    }

    boolean isHotSeat() {
        return people().size() > 1;
    }

    /** Where the game stands: at a desk, or at its end. */
    Page where() {
        return game.state().isOver() ? Debriefing.next(this) : startRound();
    }

    /** The next page of the present round. */
    Page startRound() {
        news();
        game.beginRound();
        List<Role> waiting =
                inTurn().stream().filter(role -> !game.state().isReady(role)).toList();
        Optional<Role> next = waiting.stream().findFirst().or(this::owesAnswer);
        if (next.isEmpty()) {
            return closeRound();
        }
        return isHotSeat() ? HandoverPage.toDesk(this, next.get()) : turn(next.get());
    }

    /** A seat's turn at its desk begins. */
    Page turn(Role role) {
        atDesk = role;
        timer.begin();
        return DeskPage.first(this, role);
    }

    /** The turn ends without an answer: what the seat decided before stands. */
    Page timeUp() {
        return submit(atDesk, game.state().standing(atDesk));
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

    private void news() {
        int round = game.state().round();
        if (game.state().open().injections().isEmpty()) {
            Happenings.in(game.state().setup(), round)
                    .ifPresent(what -> game.happen(new GameEvent.Injected(round, what)));
        }
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
        int round = game.state().played().size();
        Optional<Why> why = why(round);
        List<String> ticks = monthsAreTold ? month() : List.of();
        return redrawn
                ? MonthPage.first(round, ticks, new ResultPage(this, List.of(), why))
                : new ResultPage(this, ticks, why);
    }

    /** Why a closed round was another than usual, replayed once; empty when that was interrupted. */
    private Optional<Why> why(int round) {
        List<Round> played = game.state().played().subList(0, round);
        if (!whys.containsKey(played)) {
            patience.during(progress -> Why.ofLast(game.world(), game.state().setup(), played, progress))
                    .ifPresent(why -> whys.put(played, why));
        }
        return Optional.ofNullable(whys.get(played));
    }

    /** The same of all closed rounds; who interrupts one wants none after it. */
    List<Why> whys() {
        return IntStream.rangeClosed(1, game.state().played().size())
                .mapToObj(this::why)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The month that has just passed, for all who look at this screen. */
    private List<String> month() {
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

    /** What a seat is about to hand in. */
    Decision draft(Role role) {
        return game.state().draft(role);
    }

    /** How a seat's levers stand, in words. */
    LeverWords words(Role role) {
        Terms terms = game.state().open().agreement().orElse(Terms.BLANK);
        return new LeverWords(game.world().menu(), terms, draft(role));
    }

    /** Moves a lever of what a seat is about to hand in. */
    void move(Role role, Lever lever, String level) {
        Decision moved = draft(role).with(lever, level);
        if (!moved.equals(draft(role))) {
            game.happen(new GameEvent.Drafted(game.state().round(), role, moved));
        }
    }

    /** The card a seat is writing: as it was left, or else what is offered or in force. */
    Terms card(Role role) {
        GameState state = game.state();
        return Optional.ofNullable(state.drafts().cards().get(role))
                .or(() -> state.offer().map(GameEvent.Offered::terms))
                .or(() -> state.open().agreement())
                .orElse(Terms.BLANK);
    }

    /** Writes a clause on the card of a seat. */
    void write(Role role, Clause clause, String option) {
        Terms written = card(role).with(clause, option);
        if (!written.equals(card(role))) {
            game.happen(new GameEvent.Written(game.state().round(), role, written));
        }
    }

    /** Whoever played alone may see the same luck from the other desk. */
    boolean canPlayAgain() {
        return people().size() == 1;
    }

    /** Plays again as the other side once this game is left. */
    void playAgain() {
        again = true;
    }

    boolean isPlayedAgain() {
        return again;
    }

    /** Hands the draft in. */
    Page submit(Role role) {
        return submit(role, draft(role));
    }

    private Page submit(Role role, Decision decision) {
        game.happen(new GameEvent.Submitted(game.state().round(), role, decision));
        timer.end();
        return startRound();
    }

    /** Has a computer player take a seat, and goes on. */
    Page give(Role role, Card card) {
        game.happen(new GameEvent.SeatTaken(
                role, Player.computer(card, game.state().setup().seed())));
        timer.end();
        return startRound();
    }

    /** Has a person take a seat, and goes on. */
    Page take(Role role) {
        game.happen(new GameEvent.SeatTaken(role, Player.person(role.title())));
        return startRound();
    }

    /** Seats that a person has given away. */
    List<Role> givenAway() {
        return Arrays.stream(Role.values())
                .filter(role -> !people().contains(role))
                .filter(role -> game.log().stream()
                        .anyMatch(e -> e instanceof GameEvent.SeatTaken seat
                                && seat.role() == role
                                && seat.player().isPerson()))
                .toList();
    }

    /** Ends the game before its last round. */
    Page end() {
        timer.end();
        game.end();
        return where();
    }

    /** Takes the last closed round back. */
    Page undo() {
        game.happen(new GameEvent.RoundUndone(game.state().round() - 1));
        return startRound();
    }
}
