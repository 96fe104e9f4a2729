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
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A game that one person or two play where they sit, in turns: whose turn it is, and when a round closes. Not for several threads. */
final class HotSeat implements Play {
    private final Game game;
    private final ReplayRunner patience;
    private final Lucks lucks;
    private final Manner manner;
    private final TurnTimer timer;
    private final Texts texts;
    private final Map<Role, SeatFlow> seats = new EnumMap<>(Role.class);
    private final Whys whys;
    private boolean monthsAreTold = true;
    private boolean isOfferedAgain;
    private boolean again;
    private Role atDesk;
    private PendingReplay<WhoseFault> fault;

    HotSeat(Game game, ReplayRunner patience, Lucks lucks, Manner manner, TurnTimer timer, Texts texts) {
        this.game = game;
        this.texts = texts;
        this.patience = patience;
        this.lucks = lucks;
        this.manner = manner;
        this.timer = timer;
        this.whys = manner == Manner.PAGES ? new WhysInBackground(patience) : new WhysAtOnce(patience);
        for (Role role : Role.values()) {
            seats.put(role, SeatFlow.of(new Chair(this, role), this));
        }
    }

    /** In which language those who sit here read. */
    Texts texts() {
        return texts;
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
        whys.goesOn();
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
        Optional<Role> next = new Turns(game, people()).next();
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
        return DeskPage.first(seat(role));
    }

    /** The turn ends without an answer: what the seat decided before stands. */
    Page timeUp() {
        happen(new GameEvent.Submitted(
                game.state().round(), atDesk, game.state().standing(atDesk)));
        return next();
    }

    private Page closeRound() {
        game.letComputersDecide();
        game.closeRound();
        whys.closed(game);
        return manner == Manner.REDRAWN ? MonthPage.first(first()) : new ResultPage(first());
    }

    Optional<Why> why(int round) {
        return whys.of(game, round);
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
                texts,
                listeners.stream().map(game::desk).toList(),
                played.get(played.size() - 1).injections());
    }

    /** Goes straight to the figures of each round. */
    void tellNoMonths() {
        monthsAreTold = false;
    }

    @Override
    public Optional<String> timeLeft() {
        return timer.standing().map(time -> time.in(texts));
    }

    @Override
    public boolean canPlayAgain() {
        return (manner == Manner.REDRAWN || isOfferedAgain) && people().size() == 1;
    }

    /** Pages can offer the same game again, too, where somebody begins it. */
    void offerAgain() {
        isOfferedAgain = true;
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
        game.happen(new GameEvent.SeatTaken(
                role, Player.computer(card, game.state().setup().seed())));
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
        return new Turns(game, people()).givenAway();
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
