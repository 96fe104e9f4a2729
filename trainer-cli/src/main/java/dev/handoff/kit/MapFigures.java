package dev.handoff.kit;

import dev.handoff.company.Timeline;
import dev.handoff.experiment.CompareExperiment;
import dev.handoff.experiment.Comparison;
import dev.handoff.experiment.Plan;
import dev.handoff.experiment.Policy;
import dev.handoff.experiment.Progress;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.rules.Length;
import dev.handoff.game.world.World;
import dev.handoff.ledger.Views;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import dev.handoff.texts.Phrase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How strong each arrow of the causal map is in a company: one thing is moved, everything else stays, and the difference is measured on the
 * same luck.
 *
 * @param plan seed and replications
 * @param weeks weeks simulated
 * @param effects what was moved and what it did, in the order of the arrows
 */
record MapFigures(Plan plan, int weeks, List<Effect> effects) {
    private static final int ROUNDS = 6;
    private static final double TRUSTING = 0.9; // trust that a change of heart would bring, of 1
    private static final int TRUSTED = (int) Math.round(100 * TRUSTING);

    /**
     * What a move did.
     *
     * @param link the arrow
     * @param moved what was moved
     * @param before the figure as the company was found
     * @param difference moved − found; empty where there was nothing to move
     * @param halfWidth of its 95 % interval
     */
    record Effect(CausalLink link, Phrase moved, double before, Optional<Double> difference, double halfWidth) {
        /** Whether the interval leaves out 0. */
        boolean isClear() {
            return difference.filter(d -> Math.abs(d) > halfWidth).isPresent();
        }

        /** Whether it goes the way that the map says; true where nothing is known. */
        boolean isAsOnTheMap() {
            return !isClear() || difference.filter(d -> d > 0 == link.raises()).isPresent();
        }
    }

    /**
     * Something to move in a company.
     *
     * @param words what is moved
     * @param overrides what it sets; empty where there is nothing to move
     * @param fromTheBeginning whether it is so before the weeks that are measured, as a mood is; else it is moved when they begin
     */
    record Move(Phrase words, List<String> overrides, boolean fromTheBeginning) {
        static Move inTheFirstWeek(Phrase words, String override) {
            return new Move(words, List.of(override), false);
        }

        static Move fromTheBeginning(Phrase words, String override) {
            return new Move(words, List.of(override), true);
        }
    }

    /** Measures every arrow. */
    static MapFigures of(World world, Plan plan, Progress progress) {
        List<CausalLink> links = CausalLink.all();
        List<CausalLink.Cause> causes =
                links.stream().map(CausalLink::cause).distinct().toList();
        List<Move> moves = causes.stream().map(cause -> move(world, cause)).toList();
        Timeline found = timeline(world.scenario(), List.of());
        List<Policy> policies = new ArrayList<>(
                List.of(new Policy(Phrase.of("map-figures.as-found").inEnglish(), found)));
        moves.forEach(move -> policies.add(new Policy(move.words().inEnglish(), moved(world.scenario(), found, move))));
        Comparison result = CompareExperiment.run(policies, plan, progress);
        List<Effect> effects = new ArrayList<>();
        for (CausalLink link : links) {
            int at = causes.indexOf(link.cause());
            effects.add(effect(result, link, moves.get(at), at + 1));
        }
        return new MapFigures(plan, ROUNDS * Length.WEEKS, effects);
    }

    private static Timeline timeline(Scenario played, List<String> overrides) {
        List<String> all = new ArrayList<>(overrides);
        all.add("run.horizon=" + ROUNDS * Length.WEEKS + " weeks");
        return ScenarioLoader.override(played, all).orThrow().timeline();
    }

    private static Timeline moved(Scenario played, Timeline found, Move move) {
        Timeline moved = timeline(played, move.overrides());
        if (move.fromTheBeginning()) {
            return moved;
        }
        List<Timeline.Change> changes = new ArrayList<>();
        changes.add(new Timeline.Change(Duration.ZERO, Views.inForce(moved, 0)));
        moved.changes().stream()
                .filter(change -> change.at().compareTo(Duration.ZERO) > 0)
                .forEach(changes::add);
        return new Timeline(found.start(), changes);
    }

    private static Effect effect(Comparison result, CausalLink link, Move move, int other) {
        String metric = link.measured().name();
        double before =
                result.policies().get(0).metric(metric).map(m -> m.bestMean()).orElse(Double.NaN);
        Optional<Comparison.Difference> found = result.differences().stream()
                .filter(d -> d.other() == other && d.metric().equals(metric))
                .filter(d -> !move.overrides().isEmpty())
                .findFirst();
        return new Effect(
                link,
                move.words(),
                before,
                found.map(Comparison.Difference::mean),
                found.map(Comparison.Difference::halfWidth).orElse(Double.NaN));
    }

    private static Move move(World world, CausalLink.Cause cause) {
        return switch (cause) {
            case PAY -> Move.inTheFirstWeek(Phrase.of("map-figures.pay"), "incentives.marketing=revenue");
            case HANDED -> Move.inTheFirstWeek(Phrase.of("map-figures.handed"), "incentives.handedCredit=1");
            case SALES_TRUST ->
                Move.fromTheBeginning(Phrase.of("map-figures.sales-trust", TRUSTED), "trust.sales=" + TRUSTING);
            case MARKETING_TRUST ->
                Move.fromTheBeginning(Phrase.of("map-figures.marketing-trust", TRUSTED), "trust.marketing=" + TRUSTING);
            case OWN_NAMES -> lever(world.menu(), Lever.PROSPECTING, "share-30");
            case LEADS -> lever(world.menu(), Lever.THRESHOLD, "wide");
            case CALLS -> lever(world.menu(), Lever.ATTEMPTS, "attempts-5");
        };
    }

    /** A lever of the game; nothing where the company has no such setting, or stands there already. */
    private static Move lever(Menu menu, Lever lever, String key) {
        return menu.levels(lever).stream()
                .filter(level -> level.key().equals(key))
                .findFirst()
                .map(level -> new Move(words(lever, level), level.overrides(), false))
                .orElse(new Move(Phrase.of("map-figures.no-such-setting", lever.wording()), List.of(), false));
    }

    private static Phrase words(Lever lever, Level level) {
        return Phrase.of(level.isStanding() ? "map-figures.stands" : "words.about", lever.wording(), level.wording());
    }
}
