package dev.handoff.game.world;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.experiment.Replication.Outcome;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import dev.handoff.game.rules.Act;
import dev.handoff.game.rules.Round;
import dev.handoff.ledger.Responses;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No lever is decoration: any two settings of a lever, and any two options of a clause, make two different stories in at least one company
 * that is played. What only costs money, or only shows in opinions and reports, is no story.
 */
@Tag("long")
class LeversActTest {
    private static final long SEED = 1;
    private static final int ROUNDS = 3;
    private static final List<String> OPINIONS = List.of("trust", "belief", "sla", "risk");

    /**
     * Floors act only by being kept or missed at a review, so two floors that are both kept, or both missed, all year are one story: of
     * these it is only demanded that any differs from none.
     */
    private static final Set<Clause> FLOORS = EnumSet.of(Clause.VOLUME, Clause.QUALITY);

    private static final List<World> WORLDS =
            Stream.of("cold-war", "hot-leads").map(LeversActTest::world).toList();

    private static World world(String scenario) {
        return World.of(
                ScenarioLoader.load(scenario, List.of("run.warmUp=8 weeks")).orThrow());
    }

    /** What else is decided and signed while one thing is varied: a promise that is always kept tells nothing of its terms. */
    private static List<Background> backgrounds(World world) {
        Decision careless = Decision.NOTHING.with(Lever.MIX, "reach").with(Lever.THRESHOLD, "wide");
        return List.of(
                new Background(world, Decision.NOTHING, world.menu().partners().clauses()),
                new Background(world, careless, Terms.BLANK));
    }

    private static List<Background> backgrounds() {
        return WORLDS.stream().flatMap(w -> backgrounds(w).stream()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Lever.class)
    void any_two_settings_of_a_lever_are_two_stories(Lever lever) {
        assertThat(alike(b -> b.world().menu().levels(lever), (b, key) -> b.story(lever, key)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Clause.class)
    void any_two_options_of_a_clause_are_two_stories(Clause clause) {
        Set<String> alike = alike(b -> b.world().menu().options(clause), (b, key) -> b.story(clause, key));
        if (FLOORS.contains(clause)) {
            assertThat(alike).noneMatch(pair -> pair.startsWith("none "));
        } else {
            assertThat(alike).isEmpty();
        }
    }

    /** The pairs of settings that are the same story wherever both can be chosen. */
    private static Set<String> alike(
            Function<Background, List<Level>> settings, BiFunction<Background, String, List<Double>> story) {
        Set<String> same = new TreeSet<>();
        Set<String> different = new HashSet<>();
        for (Background background : backgrounds()) {
            NavigableMap<String, List<Double>> stories = new TreeMap<>();
            settings.apply(background).forEach(level -> stories.put(level.key(), story.apply(background, level.key())));
            stories.forEach((one, first) -> stories.tailMap(one, false)
                    .forEach((other, second) -> (first.equals(second) ? same : different).add(one + " and " + other)));
            same.removeAll(different);
            if (same.isEmpty()) {
                return same;
            }
        }
        return same;
    }

    /**
     * What stays the same while one thing is varied.
     *
     * @param world the company
     * @param marketing what marketing has decided
     * @param signed what both have signed
     */
    private record Background(World world, Decision marketing, Terms signed) {
        List<Double> story(Lever lever, String level) {
            Decision decided = lever.role() == Role.MARKETING ? marketing : Decision.NOTHING;
            Map<Role, Decision> decisions = new EnumMap<>(Map.of(Role.MARKETING, marketing));
            decisions.put(lever.role(), decided.with(lever, level));
            return story(decisions, signed);
        }

        List<Double> story(Clause clause, String option) {
            return story(Map.of(Role.MARKETING, marketing), signed.with(clause, option));
        }

        private List<Double> story(Map<Role, Decision> decisions, Terms terms) {
            Optional<Terms> agreement = Optional.of(terms).filter(t -> !t.isBlank());
            List<Round> rounds = IntStream.rangeClosed(1, ROUNDS)
                    .mapToObj(n -> Round.of(n, Act.SILOS, decisions, agreement, List.of()))
                    .toList();
            return happened(world.after(rounds, SEED).outcome());
        }
    }

    private static List<Double> happened(Outcome outcome) {
        Responses responses = outcome.responses();
        List<Double> figures = new ArrayList<>(List.of((double) outcome.events()));
        for (int i = 0; i < responses.names().size(); i++) {
            String name = responses.names().get(i);
            boolean story = !responses.units().get(i).startsWith("currency")
                    && OPINIONS.stream().noneMatch(name::startsWith);
            figures.addAll(story ? List.of(responses.values()[i]) : Collections.emptyList());
        }
        return figures;
    }
}
