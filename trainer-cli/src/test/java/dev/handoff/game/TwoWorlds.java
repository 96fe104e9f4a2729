package dev.handoff.game;

import dev.handoff.game.colleagues.Listener;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.GameSetup;
import dev.handoff.game.rules.Length;
import dev.handoff.game.rules.Player;
import dev.handoff.game.rules.Round;
import dev.handoff.game.score.ParGame;
import dev.handoff.game.world.Desk;
import dev.handoff.game.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How a company does beside each colleague when its one person counts only its own bonus, does nothing, does its best alone, signs whatever the colleague
 * signs in its own way, or wins the colleague over and signs.
 */
final class TwoWorlds {
    private static final Length LENGTH = new Length(3, 3);

    private final World world;
    private final List<Long> seeds;

    TwoWorlds(World world, List<Long> seeds) {
        this.world = world;
        this.seeds = seeds;
    }

    /**
     * A row of the table: the contribution on each seed.
     *
     * @param par of two partners
     * @param vanity the seat's own bonus is all that counts
     * @param idle nothing is changed and nothing signed
     * @param alone the best levers found for this seat, the colleague in its own way, nothing signed
     * @param thin nothing is changed, and what the colleague signs in its own way is signed
     * @param aligned the colleague is won over, a partner's half is played, the agreement signed: the line that does better on average
     * @param best what {@link SeatPart} takes for the best: on each seed the better line
     * @param listening who does what the colleague says ({@link Listener})
     */
    record Row(
            String scenario,
            Card colleague,
            double[] par,
            double[] vanity,
            double[] idle,
            double[] alone,
            double[] thin,
            double[] aligned,
            double[] best,
            double[] listening) {
        /** The part of the seat that listening brings, on average. */
        double part() {
            double idling = TwoWorldsGateTest.mean(idle);
            return (TwoWorldsGateTest.mean(listening) - idling) / (TwoWorldsGateTest.mean(best) - idling);
        }
    }

    Row row(String scenario, Card colleague, Decision best) {
        Role role = colleague.role().other();
        double[] atOnce = all(seed -> line(SeatLine.PARTNER_AT_ONCE, colleague, seed));
        double[] winFirst = all(seed -> line(SeatLine.WIN_FIRST, colleague, seed));
        return new Row(
                scenario,
                colleague,
                all(seed -> world.after(
                                ParGame.rounds(world, setup(seed), Collections.nCopies(LENGTH.rounds(), List.of())),
                                seed)
                        .expected()),
                alone(colleague, vanity(role), Terms.BLANK),
                all(seed -> line(SeatLine.IDLE, colleague, seed)),
                alone(colleague, best, Terms.BLANK),
                alone(colleague, Decision.NOTHING, ownCard(colleague)),
                // Whoever plays cannot choose after having seen the luck.
                TwoWorldsGateTest.mean(atOnce) > TwoWorldsGateTest.mean(winFirst) ? atOnce : winFirst,
                IntStream.range(0, atOnce.length)
                        .mapToDouble(i -> Math.max(atOnce[i], winFirst[i]))
                        .toArray(),
                all(seed -> expected(Listener.play(world, setup(seed), colleague), seed)));
    }

    /** The same row with these two looked at again, on this one's seeds. */
    Row vanityAndIdle(Row row) {
        double[] vanity = alone(row.colleague(), vanity(row.colleague().role().other()), Terms.BLANK);
        double[] idle = alone(row.colleague(), Decision.NOTHING, Terms.BLANK);
        return new Row(
                row.scenario(),
                row.colleague(),
                row.par(),
                vanity,
                idle,
                row.alone(),
                row.thin(),
                row.aligned(),
                row.best(),
                row.listening());
    }

    private double[] all(ToDoubleFunction<Long> game) {
        return seeds.stream().mapToDouble(game).toArray();
    }

    private static GameSetup setup(long seed) {
        return new GameSetup("gate", "gate", seed, "test", LENGTH);
    }

    private double line(SeatLine line, Card colleague, long seed) {
        return expected(
                line.play(world, setup(seed), colleague, Collections.nCopies(LENGTH.rounds(), List.of())), seed);
    }

    private double expected(Game game, long seed) {
        return world.after(game.state().played(), seed).expected();
    }

    /** Whoever counts leads, or only deals of its own. */
    private static Decision vanity(Role role) {
        return role == Role.MARKETING
                ? Decision.NOTHING
                        .with(Lever.MIX, "reach")
                        .with(Lever.THRESHOLD, "wide")
                        .with(Lever.FIELDS, "fields-0")
                        .with(Lever.NURTURE, "nurture-30")
                : Decision.NOTHING
                        .with(Lever.PROSPECTING, "share-30")
                        .with(Lever.ORDER, "own-first")
                        .with(Lever.REJECT, "silently");
    }

    /** The colleague in its own way all the time; these levers as they open, these terms from the day the table opens. */
    double[] alone(Card colleague, Decision levers, Terms terms) {
        return all(seed ->
                world.after(rounds(colleague, levers, terms, seed), seed).expected());
    }

    private List<Round> rounds(Card colleague, Decision levers, Terms terms, long seed) {
        List<Round> rounds = new ArrayList<>();
        for (int number = 1; number <= LENGTH.rounds(); number++) {
            Desk desk = Desks.bare(colleague.role(), number, world.menu(), Optional.empty(), seed);
            Map<Role, Decision> decisions = new EnumMap<>(Role.class);
            decisions.put(colleague.role(), Desks.decision(colleague, desk));
            decisions.put(colleague.role().other(), open(levers, number));
            Act act = LENGTH.act(number);
            boolean signed = act == Act.TOGETHER && !terms.isBlank();
            rounds.add(Round.of(number, act, decisions, signed ? Optional.of(terms) : Optional.empty(), List.of()));
        }
        return rounds;
    }

    private static Decision open(Decision levers, int round) {
        Decision open = Decision.NOTHING;
        for (Map.Entry<Lever, String> lever : levers.levels().entrySet()) {
            open = lever.getKey().opensInRound() <= round ? open.with(lever.getKey(), lever.getValue()) : open;
        }
        return open;
    }

    /** What the colleague makes in its own way of the partners' agreement, offered twice. */
    private Terms ownCard(Card colleague) {
        Role role = colleague.role().other();
        Game game = Game.unwatched(world, new GameSetup("gate", "gate", seeds.get(0), "test", new Length(1, 1)));
        game.happen(new GameEvent.SeatTaken(role, Player.person("gate")));
        game.happen(new GameEvent.SeatTaken(colleague.role(), Player.computer(colleague, 7)));
        game.letComputersDecide();
        game.closeRound();
        for (int offer = 0; offer < 2 && game.state().open().agreement().isEmpty(); offer++) {
            game.happen(new GameEvent.Offered(2, role, world.menu().partners().clauses()));
            game.answerOffers();
            if (game.state().offer().filter(card -> card.role() != role).isPresent()) {
                game.happen(new GameEvent.Signed(2, role));
            }
        }
        return game.state().open().agreement().orElse(Terms.BLANK);
    }
}
