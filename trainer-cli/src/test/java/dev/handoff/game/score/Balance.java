package dev.handoff.game.score;

import dev.handoff.game.Desks;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.Round;
import dev.handoff.game.world.Desk;
import dev.handoff.game.world.Played;
import dev.handoff.game.world.World;
import dev.handoff.statistics.PairedComparison;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a game has levers worth thinking about: every level of every lever must be a best response to something, and to something else
 * not. Best is what serves the company most, or what serves the role's own bonus most: a temptation is worth thinking about, too. One
 * lever is moved at a time while the other side plays by a card, on the same seeds for all levels.
 */
public final class Balance {
    private static final double CONFIDENCE = 0.95;

    private Balance() {}

    /**
     * How one level did in one place.
     *
     * @param place scenario and card of the other side
     * @param aim what the level is judged by
     * @param lever the lever that was moved
     * @param level key of the level
     * @param gap mean of what the best level of that place contributes more; 0 for the best itself
     * @param halfWidth half-width of that difference on the same seeds; 0 for the best itself
     */
    public record Reply(String place, Aim aim, Lever lever, String level, double gap, double halfWidth) {
        /** Within one half-width of the best. */
        boolean isBest() {
            return gap <= halfWidth;
        }

        /** The company loses more than two half-widths by it. */
        boolean isBeaten() {
            return aim == Aim.COMPANY && gap > 2 * halfWidth;
        }
    }

    /**
     * Who plays the other side: a colleague in its own way, or a partner, before or after both have signed.
     *
     * @param card the colleague; a partner is won over
     * @param signed whether the partners' agreement is in force
     */
    public record Beside(Card card, boolean signed) {
        boolean isWon() {
            return card == Card.partner(card.role());
        }

        /** What the place is called in which a scenario is played like that. */
        public String place(String scenario) {
            return scenario + " with " + this;
        }

        @Override
        public String toString() {
            return card.key() + (isWon() && !signed ? " unsigned" : "");
        }
    }

    /** What one may play for. */
    public enum Aim {
        /** The company's contribution. */
        COMPANY,
        /** The role's own bonus. */
        BONUS
    }

    /** A level that is not worth thinking about. */
    public record Flaw(Lever lever, String level, Kind kind) {
        /** Why. */
        public enum Kind {
            /** Nowhere among the best: nobody should ever choose it. */
            NEVER_BEST,
            /** Nowhere clearly beaten: choosing it is never a mistake. */
            NEVER_BEATEN
        }

        /** Whether these replies show otherwise. */
        public boolean isRefuted(List<Reply> replies) {
            return replies.stream()
                    .filter(this::concerns)
                    .anyMatch(kind == Kind.NEVER_BEST ? Reply::isBest : Reply::isBeaten);
        }

        /** The places in which it is nearest to being otherwise, nearest first. */
        public List<String> nearest(List<Reply> replies, int count) {
            Comparator<Reply> byBehind = Comparator.comparingDouble(r -> r.gap() / Math.max(1, r.halfWidth()));
            return replies.stream()
                    .filter(this::concerns)
                    .filter(reply -> kind == Kind.NEVER_BEST || reply.aim() == Aim.COMPANY)
                    .sorted(kind == Kind.NEVER_BEST ? byBehind : byBehind.reversed())
                    .map(Reply::place)
                    .distinct()
                    .limit(count)
                    .toList();
        }

        private boolean concerns(Reply reply) {
            return reply.lever() == lever && reply.level().equals(level);
        }

        @Override
        public String toString() {
            return lever + " " + level + " is "
                    + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** The levels that are never best, and those that are never beaten. */
    public static List<Flaw> flaws(List<Reply> replies) {
        Map<List<Object>, List<Reply>> byLevel = new LinkedHashMap<>();
        replies.forEach(
                reply -> byLevel.computeIfAbsent(List.of(reply.lever(), reply.level()), key -> new ArrayList<>())
                        .add(reply));
        Set<Flaw> flaws = new LinkedHashSet<>();
        byLevel.values().forEach(places -> {
            Reply any = places.get(0);
            if (places.stream().noneMatch(Reply::isBest)) {
                flaws.add(new Flaw(any.lever(), any.level(), Flaw.Kind.NEVER_BEST));
            }
            if (places.stream().noneMatch(Reply::isBeaten)) {
                flaws.add(new Flaw(any.lever(), any.level(), Flaw.Kind.NEVER_BEATEN));
            }
        });
        return List.copyOf(flaws);
    }

    /**
     * How all levels of all levers of a role do in a world against a card. A lever that changes nothing there, because the agreement with
     * a partner has taken its place, is left out.
     *
     * @param beside who plays the other side, and how
     * @param levers the levers to look at
     * @param rounds rounds of a game, in all of which the lever stands there
     * @param seeds luck of the games, at least 2 of them
     */
    public static List<Reply> replies(
            String scenario, World world, Beside beside, Set<Lever> levers, int rounds, List<Long> seeds) {
        Role role = beside.card().role().other();
        List<Reply> replies = new ArrayList<>();
        String place = beside.place(scenario);
        for (Lever lever : Lever.of(role)) {
            if (!levers.contains(lever)) {
                continue;
            }
            List<Level> levels = world.menu().levels(lever);
            List<List<Played>> games = levels.stream()
                    .map(level -> played(world, game(world, beside, lever, level, rounds), seeds))
                    .toList();
            for (Aim aim : Aim.values()) {
                List<double[]> results =
                        games.stream().map(game -> results(game, aim, role)).toList();
                if (!alike(results)) {
                    replies.addAll(compared(place, aim, lever, levels, results));
                }
            }
        }
        return replies;
    }

    private static boolean alike(List<double[]> results) {
        return results.stream().allMatch(result -> Arrays.equals(result, results.get(0)));
    }

    private static List<Reply> compared(
            String place, Aim aim, Lever lever, List<Level> levels, List<double[]> results) {
        int best = IntStream.range(0, levels.size())
                .boxed()
                .max((a, b) -> Double.compare(mean(results.get(a)), mean(results.get(b))))
                .orElseThrow();
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            PairedComparison behind = PairedComparison.of(results.get(i), results.get(best), CONFIDENCE);
            double halfWidth = i == best ? 0 : behind.interval().halfWidth();
            double gap = i == best ? 0 : behind.interval().estimate();
            replies.add(new Reply(place, aim, lever, levels.get(i).key(), gap, halfWidth));
        }
        return replies;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /** The other side by its card; the own side as found but for one lever. */
    private static List<Round> game(World world, Beside beside, Lever lever, Level level, int rounds) {
        List<Round> game = new ArrayList<>();
        Role other = beside.card().role();
        Optional<Terms> agreement =
                beside.signed() ? Optional.of(world.menu().partners().clauses()) : Optional.empty();
        for (int number = 1; number <= rounds; number++) {
            Desk desk = Desks.bare(other, number, world.menu(), agreement, beside.isWon(), 1);
            Map<Role, Decision> decisions = new EnumMap<>(Role.class);
            decisions.put(other, Desks.decision(beside.card(), desk));
            decisions.put(lever.role(), Decision.NOTHING.with(lever, level.key()));
            game.add(Round.of(number, Act.SILOS, Collections.unmodifiableMap(decisions), agreement, List.of()));
        }
        return game;
    }

    private static List<Played> played(World world, List<Round> game, List<Long> seeds) {
        return seeds.stream().map(seed -> world.after(game, seed)).toList();
    }

    private static double[] results(List<Played> games, Aim aim, Role role) {
        return games.stream()
                .mapToDouble(game ->
                        aim == Aim.COMPANY ? game.expected() : Score.bonus(game).get(role))
                .toArray();
    }
}
