package dev.handoff.game.world;

import dev.handoff.company.Company;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.MarketingLevels;
import dev.handoff.game.levers.Menu;
import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which companies make a game: both sides have something to decide, and what they decide can earn something. */
public final class Playable {
    private Playable() {}

    /** Why nobody can play a company, as the end of a sentence; empty when it can be played. */
    public static Optional<String> obstacle(Scenario scenario) {
        return needs(scenario).stream()
                .filter(Requirement::isInTheWay)
                .map(Requirement::found)
                .findFirst();
    }

    /** What a company needs to be played. The settings are tried only in a company that has all the rest. */
    public static List<Requirement> needs(Scenario scenario) {
        Company company = scenario.company();
        double budget = MarketingLevels.budget(company);
        double deal = company.deals().medianSize();
        List<Requirement> needs = new ArrayList<>();
        needs.add(Requirement.needed(
                "Marketing has a budget to decide about",
                budget > 0,
                budget > 0 ? amount(budget, company) + " a week" : "marketing has no budget to decide about",
                "channels.NAME.spendPerWeek, or a costPerInquiry, above 0"));
        needs.add(Requirement.needed(
                "Deals are worth something",
                deal > 0,
                deal > 0 ? "half are larger than " + amount(deal, company) : "its deals are worth nothing",
                "a deals.medianSize above 0"));
        if (budget > 0 && deal > 0) {
            Optional<String> impossible = impossibleSetting(scenario);
            needs.add(Requirement.needed(
                    "Every setting of every lever and clause is possible",
                    impossible.isEmpty(),
                    impossible.orElse(""),
                    "a value further from the end of its range"));
        }
        return needs;
    }

    static String amount(double money, Company company) {
        return String.format(Locale.ROOT, "%,.0f %s", money, company.money().currency());
    }

    private static Optional<String> impossibleSetting(Scenario scenario) {
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
