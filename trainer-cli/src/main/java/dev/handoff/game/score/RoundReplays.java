package dev.handoff.game.score;

import dev.handoff.experiment.Progress;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Changes;
import dev.handoff.game.rules.Copies;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.Played;
import dev.handoff.game.world.World;
import dev.handoff.statistics.Interval;
import dev.handoff.statistics.MeanIntervals;
import dev.handoff.statistics.ShapleyValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/**
 * The replays of a round: with and without each change on the luck that was played, and with nothing changed on other lucks. What the
 * changes do is Shapley's value over the former, what luck does is the round with nothing changed less its mean over the latter; so all
 * effects add up to what came less what is usual.
 */
final class RoundReplays {
    private static final long NEXT_LUCK = 1_000_003;

    private final World world;
    private final long seed;
    private final List<Round> earlier;
    private final Round actual;
    private final Round unchanged;
    private final Map<Role, Decision> moved = new EnumMap<>(Role.class);
    private final List<Cause> changes;
    private final Progress progress;
    private int done;

    RoundReplays(World world, long seed, List<Round> played, Progress progress) {
        this.world = world;
        this.seed = seed;
        this.progress = progress;
        earlier = played.subList(0, played.size() - 1);
        actual = played.get(played.size() - 1);
        unchanged = unchanged();
        changes = changes();
    }

    /** The round as it would have been had everything stood and nothing happened. */
    private Round unchanged() {
        Optional<Round> before = before();
        Map<Role, Decision> stood = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            stood.put(role, before.map(round -> round.decision(role)).orElse(Decision.NOTHING));
        }
        return Round.of(actual.number(), actual.act(), stood, before.flatMap(Round::agreement), List.of());
    }

    private Optional<Round> before() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
    }

    private List<Cause> changes() {
        List<Cause> found = new ArrayList<>();
        for (Role role : Role.values()) {
            List<Lever> levers = Changes.of(world.menu(), before(), actual, role);
            moved.put(role, moved(role, levers));
            if (!levers.isEmpty()) {
                found.add(Cause.of(role));
            }
        }
        if (!terms(actual).equals(terms(unchanged))) {
            found.add(Cause.AGREEMENT);
        }
        if (!actual.injections().isEmpty()) {
            found.add(Cause.NEWS);
        }
        return found;
    }

    private static Terms terms(Round round) {
        return round.agreement().orElse(Terms.BLANK);
    }

    /** What stood, with these levers moved; a lever that rests under the agreement stays where it was, so that it has no part in any replay. */
    private Decision moved(Role role, List<Lever> levers) {
        Decision decision = unchanged.decision(role);
        for (Lever lever : levers) {
            decision = decision.with(
                    lever, world.menu().chosen(actual.decision(role), lever).key());
        }
        return decision;
    }

    Why why() {
        progress.begins("computing what moved the month");
        List<Map<RoundFigure, Double>> here = IntStream.range(0, 1 << changes.size())
                .mapToObj(number -> figures(mixed(number), seed))
                .toList();
        List<Map<RoundFigure, Double>> lucks = IntStream.rangeClosed(1, Why.LUCKS)
                .mapToObj(luck -> figures(unchanged, seed + luck * NEXT_LUCK))
                .toList();
        Map<RoundFigure, Why.Split> splits = new EnumMap<>(RoundFigure.class);
        for (RoundFigure figure : RoundFigure.values()) {
            splits.put(figure, split(values(here, figure), values(lucks, figure)));
        }
        return new Why(actual.number(), splits);
    }

    private static double[] values(List<Map<RoundFigure, Double>> figures, RoundFigure figure) {
        return figures.stream().mapToDouble(f -> f.get(figure)).toArray();
    }

    /**
     * @param here the figure with each combination of changes
     * @param lucks the same with none of them on other lucks
     */
    private Why.Split split(double[] here, double[] lucks) {
        Interval usual = MeanIntervals.student(lucks, 0.95);
        Map<Cause, Double> effects = new EnumMap<>(Cause.class);
        if (!changes.isEmpty()) {
            double[] values = ShapleyValue.ofNumbered(changes.size(), coalition -> here[coalition]);
            changes.forEach(cause -> effects.put(cause, values[changes.indexOf(cause)]));
        }
        effects.put(Cause.LUCK, here[0] - usual.estimate());
        return new Why.Split(usual.estimate(), here[here.length - 1], effects, usual.halfWidth());
    }

    /** The round with some of its changes, by the bits of their places. */
    private Round mixed(int number) {
        Map<Role, Decision> decisions = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            decisions.put(role, has(number, Cause.of(role)) ? moved.get(role) : unchanged.decision(role));
        }
        Round signed = has(number, Cause.AGREEMENT) ? actual : unchanged;
        Round happened = has(number, Cause.NEWS) ? actual : unchanged;
        return Round.of(actual.number(), actual.act(), decisions, signed.agreement(), happened.injections());
    }

    private boolean has(int number, Cause cause) {
        int place = changes.indexOf(cause);
        return place >= 0 && (number & 1 << place) != 0;
    }

    private Map<RoundFigure, Double> figures(Round last, long luck) {
        if (progress.cancelled()) {
            throw new CancellationException("interrupted before the replays of a round were finished");
        }
        Played all = world.after(Copies.add(earlier, last), luck);
        Optional<Played> before = earlier.isEmpty() ? Optional.empty() : Optional.of(world.after(earlier, luck));
        progress.finished(++done, Why.LUCKS + (1 << changes.size()));
        Map<RoundFigure, Double> figures = new EnumMap<>(RoundFigure.class);
        for (RoundFigure figure : RoundFigure.values()) {
            figures.put(figure, figure.ofLastRound(all, before));
        }
        return figures;
    }
}
