package dev.handoff.game.world;

import dev.handoff.company.Company;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.MarketingLevels;
import dev.handoff.game.levers.Menu;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which companies make a game: both sides have something to decide, and what they decide can earn something. */
public final class Playable {
    private Playable() {}

    /** Why nobody can play a company, as the end of a sentence; empty when it can be played. */
    public static Optional<String> obstacle(Scenario scenario) {
        Company company = scenario.company();
        if (MarketingLevels.budget(company) <= 0) {
            return Optional.of("marketing has no budget to decide about");
        }
        if (company.deals().medianSize() <= 0) {
            return Optional.of("its deals are worth nothing");
        }
        World world = World.of(scenario);
        Menu menu = world.menu();
        return impossible(world, Stream.of(Lever.values()).map(menu::levels).toList())
                .or(() -> impossible(
                        world, Stream.of(Clause.values()).map(menu::options).toList()));
    }

    /** A setting that the rules offer and the company cannot take. The first of all are tried together, then the second of all …. */
    private static Optional<String> impossible(World world, List<List<Level>> choices) {
        int most = choices.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, most)
                .mapToObj(number -> nth(choices, number))
                .flatMap(overrides -> ScenarioLoader.override(world.scenario(), overrides).problems().stream())
                .findFirst()
                .map(problem -> "the rules would set " + problem.path() + ", and there " + problem.message());
    }

    private static List<String> nth(List<List<Level>> choices, int number) {
        return choices.stream()
                .filter(levels -> number < levels.size())
                .flatMap(levels -> levels.get(number).overrides().stream())
                .toList();
    }
}
