package dev.handoff.terminal;

import dev.handoff.game.Role;
import dev.handoff.game.Score;
import dev.handoff.report.Numbers;
import dev.handoff.terminal.Screen.Block;
import dev.handoff.terminal.Screen.Table;
import dev.handoff.terminal.Screen.Text;
import dev.handoff.terminal.Screen.Tone;
import java.util.ArrayList;
import java.util.List;

/** How the company stands. */
final class ScoreBlocks {
    private ScoreBlocks() {}

    static List<Block> of(Score score, List<Role> people) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Text(Tone.LOUD, headline(score)));
        blocks.add(RoundChart.of("Expected contribution", score.currency(), score.byRound()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Expected contribution so far", money(score.expected() - score.pipeline(), score)));
        rows.add(List.of("Open deals, valued at their odds", money(score.pipeline(), score)));
        rows.add(List.of("Together", money(score.expected(), score)));
        rows.add(List.of("Two partners, same luck (benchmark)", money(score.benchmark(), score)));
        rows.add(List.of("Really contributed, luck included", money(score.realised(), score)));
        blocks.add(new Table(List.of("The company", "all rounds"), rows));
        people.forEach(role -> blocks.add(new Text(Tone.QUIET, bonus(score, role))));
        return blocks;
    }

    static String headline(Score score) {
        return score.percent().isPresent()
                ? "The company stands at " + Numbers.count(score.percent().getAsDouble()) + " % of the benchmark."
                : "The company is " + money(Math.abs(score.expected() - score.benchmark()), score)
                        + (score.expected() >= score.benchmark() ? " ahead of" : " behind") + " the benchmark.";
    }

    private static String bonus(Score score, Role role) {
        double bonus = score.bonus().get(role);
        return role == Role.MARKETING
                ? "Marketing's own count: " + Numbers.count(bonus) + " qualified leads. It decides nothing."
                : "Sales' own count: " + money(bonus, score) + " of credited revenue. It decides nothing.";
    }

    private static String money(double value, Score score) {
        return Figures.spell(value, score.currency());
    }
}
