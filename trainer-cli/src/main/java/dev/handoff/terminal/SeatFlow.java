package dev.handoff.terminal;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.score.Why;
import dev.handoff.game.world.Desk;
import dev.handoff.game.world.World;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One seat's way through a game: what its pages ask and do, and where it goes from there. All that counts is in the log. */
final class SeatFlow {
    private static final int PRESENT = 0;

    private final Seating seating;
    private final Optional<Play> play;
    private final int round;
    private final Debriefings debriefings;

    private SeatFlow(Seating seating, Optional<Play> play, int round, Debriefings debriefings) {
        this.seating = seating;
        this.play = play;
        this.round = round;
        this.debriefings = debriefings;
    }

    /** A seat in a room that somebody leads. */
    static SeatFlow led(Seating seating) {
        return new SeatFlow(seating, Optional.empty(), PRESENT, new Debriefings());
    }

    /** A seat of a game that is in the hands of those who play it. */
    static SeatFlow of(Seating seating, Play play) {
        return new SeatFlow(seating, Optional.of(play), PRESENT, new Debriefings());
    }

    /** The same seat about one round: when that has closed by the time something happens, it is refused. */
    SeatFlow about(int number) {
        return new SeatFlow(seating, play, number, debriefings);
    }

    /** The seat. */
    Role role() {
        return seating.role();
    }

    /** Another seat of the same game. */
    SeatFlow at(Role other) {
        return other == role() ? this : play.orElseThrow().seat(other);
    }

    /** In which language whoever sits here reads. */
    Texts texts() {
        return seating.texts();
    }

    /** A sentence in that language. */
    String text(String key, Object... arguments) {
        return texts().of(key, arguments);
    }

    Seating seating() {
        return seating;
    }

    /** The whole game, where nobody leads. */
    Optional<Play> play() {
        return play;
    }

    /** Whether somebody leads the room. */
    boolean isLed() {
        return play.isEmpty();
    }

    World world() {
        return seating.world();
    }

    Menu menu() {
        return world().menu();
    }

    GameState state() {
        return seating.state();
    }

    /** The round that this seat decides about. */
    int round() {
        return round == PRESENT ? state().round() : round;
    }

    /** What the seat sees. */
    Desk desk() {
        return Desk.of(state(), world(), role());
    }

    /** Code of the currency. */
    String currency() {
        return world().company().money().currency();
    }

    void happen(GameEvent event) {
        seating.happen(event);
    }

    /** Those who look at what both sides may see: both at one keyboard, else only this seat; nobody where two computer players meet. */
    List<Role> viewers() {
        return play.map(Play::people).orElseGet(() -> List.of(role()));
    }

    /** Whether two share what they look at. */
    boolean isShared() {
        return viewers().size() > 1;
    }

    /** How screens follow one another. */
    Manner manner() {
        return play.map(Play::manner).orElse(Manner.PAGES);
    }

    /** Where it goes on from here. */
    Page next() {
        return play.map(Play::next).orElseGet(() -> Places.home(this));
    }

    /** What the seat is about to hand in. */
    Decision draft() {
        return state().draft(role());
    }

    /** How the seat's levers stand, in words. */
    LeverWords words() {
        Terms terms = state().open().agreement().orElse(Terms.BLANK);
        return new LeverWords(texts(), menu(), terms, draft());
    }

    /** Moves a lever of what the seat is about to hand in. */
    void move(Lever lever, String level) {
        keep(draft().with(lever, level));
    }

    /** Keeps what the seat is about to hand in. */
    void keep(Decision moved) {
        if (!moved.equals(draft())) {
            happen(new GameEvent.Drafted(round(), role(), moved));
        }
    }

    /** Hands the draft in. */
    Page handIn() {
        happen(new GameEvent.Submitted(round(), role(), draft()));
        return next();
    }

    /** The card the seat is writing: as it was left, or else what is offered or in force. */
    Terms card() {
        GameState state = state();
        return Optional.ofNullable(state.drafts().cards().get(role()))
                .or(() -> state.offer().map(GameEvent.Offered::terms))
                .or(() -> state.open().agreement())
                .orElse(Terms.BLANK);
    }

    /** Writes a clause on the card of the seat. */
    void write(Clause clause, String option) {
        write(card().with(clause, option));
    }

    /** Keeps the card the seat is writing. */
    void write(Terms written) {
        if (!written.equals(card())) {
            happen(new GameEvent.Written(round(), role(), written));
        }
    }

    /** Why the last closed round was another than usual; empty where that is not computed. */
    Optional<Why> why() {
        return seating.why(state().played().size());
    }

    /** The same of all closed rounds; who interrupts one wants none after it. */
    List<Why> whys() {
        return IntStream.rangeClosed(1, state().played().size())
                .mapToObj(seating::why)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The debrief of the game as it was played. */
    Debriefing debriefing() {
        return debriefings.of(this);
    }
}
