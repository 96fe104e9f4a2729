package dev.handoff.game.score;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.world.Played;
import dev.handoff.game.world.Totals;
import dev.handoff.game.world.World;
import dev.handoff.ledger.Metric;
import dev.handoff.ledger.Responses;
import dev.handoff.texts.Phrase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How a game stands. The contribution of the whole company decides; everything else is shown beside it.
 *
 * @param currency of all amounts
 * @param expected contribution over all closed rounds, open deals at their odds
 * @param pipeline the part of it that the change in open deals makes, below 0 where fewer are open
 * @param realised what was really contributed, with the luck of each deal
 * @param par the same as {@code expected}, of two partners with an agreement on the same luck
 * @param byRound contribution of each round; they add up to {@code expected}
 * @param bonus what each side's own pay says; it decides nothing
 * @param badges what was done well
 * @param forecastError mean distance of a seat's forecasts from the round's contribution, as a share of the larger of both;
 *     absent without forecasts
 */
public record Score(
        String currency,
        double expected,
        double pipeline,
        double realised,
        double par,
        List<Double> byRound,
        Map<Role, Double> bonus,
        List<Badge> badges,
        Map<Role, Double> forecastError) {

    private static final double KEPT = 0.7;
    private static final double NEGLECTED = 0.25;
    private static final double CLOSE = 0.25;

    /** What was done well. */
    public enum Badge {
        /** The agreement's clauses were kept in at least 70 % of the cases, on average over clauses. */
        AGREEMENT_KEPT,
        /** At most a quarter of the handed leads was never tried. */
        LEADS_WORKED,
        /** Forecasts were within a quarter, on average. */
        FORECAST,
        /** A round together contributed more than one in silos, on average. */
        IMPROVED;

        /** A few words, in English. */
        public String title() {
            return wording().inEnglish();
        }

        /** A few words. */
        public Phrase wording() {
            return Phrase.of("badge." + key() + ".title");
        }

        /** What it is given for. */
        public Phrase reason() {
            return Phrase.of("badge." + key() + ".reason");
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The score after the closed rounds, of which there must be one. */
    public static Score of(GameState state, World world) {
        Played game = world.after(state.played(), state.setup().seed());
        Played par = ParGame.of(world, state.setup(), state.played());
        List<Double> byRound = new ArrayList<>();
        for (int round = 1; round <= game.rounds(); round++) {
            byRound.add(game.expected(round));
        }
        Map<Role, Double> errors = forecastErrors(state, byRound);
        return new Score(
                world.company().money().currency(),
                game.expected(),
                game.pipeline(),
                game.realised(),
                par.expected(),
                List.copyOf(byRound),
                bonus(game),
                badges(state, game, byRound, errors),
                errors);
    }

    /** Contribution in percent of par; absent when either of them earns nothing and a share means nothing. */
    public OptionalDouble percent() {
        return par > 0 && expected > 0 ? OptionalDouble.of(100 * expected / par) : OptionalDouble.empty();
    }

    /** Marketing is paid by qualified leads, sales in full for its own deals and by the credit for handed ones. */
    static Map<Role, Double> bonus(Played game) {
        return bonus(Totals.of(game));
    }

    /** The same of what the rounds add up to. */
    static Map<Role, Double> bonus(Totals totals) {
        double handed = totals.revenue() - totals.prospected();
        Map<Role, Double> bonus = new EnumMap<>(Role.class);
        bonus.put(Role.MARKETING, totals.mqls());
        bonus.put(Role.SALES, totals.prospected() + totals.handedCredit() * handed);
        return bonus;
    }

    private static Map<Role, Double> forecastErrors(GameState state, List<Double> byRound) {
        Map<Role, Double> errors = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            state.played().stream()
                    .filter(round -> round.forecasts().containsKey(role))
                    .mapToDouble(round -> distance(round.forecasts().get(role), byRound.get(round.number() - 1)))
                    .average()
                    .ifPresent(error -> errors.put(role, error));
        }
        return errors;
    }

    private static double distance(double forecast, double came) {
        double scale = Math.max(Math.abs(forecast), Math.abs(came));
        return scale == 0 ? 0 : Math.abs(forecast - came) / scale;
    }

    private static List<Badge> badges(
            GameState state, Played game, List<Double> byRound, Map<Role, Double> forecastErrors) {
        List<Badge> badges = new ArrayList<>();
        if (attainment(game.totals()).orElse(0) >= KEPT
                && signed(state)
                && state.broken().isEmpty()) {
            badges.add(Badge.AGREEMENT_KEPT);
        }
        if (game.totals().get(Metric.ATTEMPTS_NONE) <= NEGLECTED) {
            badges.add(Badge.LEADS_WORKED);
        }
        if (!forecastErrors.isEmpty() && forecastErrors.values().stream().allMatch(e -> e <= CLOSE)) {
            badges.add(Badge.FORECAST);
        }
        if (improved(state.setup().length().silos(), byRound)) {
            badges.add(Badge.IMPROVED);
        }
        return badges;
    }

    private static boolean signed(GameState state) {
        return state.played().stream().anyMatch(round -> round.agreement().isPresent());
    }

    /** Share of the promises kept, on average over the clauses measured; empty when nothing was promised. */
    static OptionalDouble attainment(Responses totals) {
        double[] kept = totals.names().stream()
                .filter(name -> name.matches("sla\\.(sales|marketing)\\..*")
                        && totals.units().get(totals.names().indexOf(name)).equals("share"))
                .mapToDouble(totals::get)
                .filter(Double::isFinite)
                .toArray();
        return Arrays.stream(kept).average();
    }

    private static boolean improved(int silos, List<Double> byRound) {
        if (byRound.size() <= silos) {
            return false;
        }
        return mean(byRound.subList(silos, byRound.size())) > mean(byRound.subList(0, silos));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
