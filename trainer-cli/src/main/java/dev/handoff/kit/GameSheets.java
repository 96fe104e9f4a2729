package dev.handoff.kit;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Quiz;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Items;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the sheets of a table take from the game: levers, clauses and questions. */
final class GameSheets {
    private static final int LONGEST_ON_A_LINE = 26;
    private static final String LINE = "____________________";

    private GameSheets() {}

    /** A role's levers with their settings in the company, and what each takes from the role's limit. */
    static Table levers(Menu menu, Role role) {
        List<Row> rows = Lever.of(role).stream()
                .map(lever -> Row.of(
                        lever.title(),
                        lever.opensInRound() == 1 ? "1" : Integer.toString(lever.opensInRound()),
                        lever.help(Texts.english()),
                        settings(menu.levels(lever))))
                .toList();
        String cost = role == Role.MARKETING ? "Settings (% of the budget)" : "Settings (h a week of each rep)";
        return new Table("", List.of("Lever", "From round", "What it does, and costs", cost), rows);
    }

    private static String settings(List<Level> levels) {
        return levels.stream().map(GameSheets::setting).collect(Collectors.joining("; "));
    }

    private static String setting(Level level) {
        String standing = level.standing(Texts.english()).isEmpty() ? "" : ", " + level.standing(Texts.english());
        String cost = level.cost() == 0 ? "" : " (" + Menu.number(level.cost()) + ")";
        return level.name() + standing + cost;
    }

    /** The card: each clause with its options, and room to write. */
    static Table clauses(Menu menu) {
        List<Row> rows = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            rows.add(Row.of(
                    clause.title(),
                    clause.promisedBy().map(Role::title).orElse("Both"),
                    clause.help(Texts.english()),
                    menu.options(clause).stream()
                            .skip(1) // "not agreed" is said once, above
                            .map(GameSheets::option)
                            .collect(Collectors.joining(" · "))));
        }
        return new Table("", List.of("Clause", "Promised by", "What it says, and costs", "Options: circle one"), rows);
    }

    /** A short option stays on one line. */
    private static String option(Level level) {
        return level.name().length() <= LONGEST_ON_A_LINE ? level.name().replace(' ', '\u00A0') : level.name();
    }

    /** Lines to sign on. */
    static Table signatures() {
        return new Table(
                "",
                List.of("", "Name or sign", "Round"),
                List.of(Row.of(Role.MARKETING.title(), LINE, "______"), Row.of(Role.SALES.title(), LINE, "______")));
    }

    /** The questions, one a chapter, with boxes to tick. */
    static List<Chapter> questions() {
        List<Chapter> chapters = new ArrayList<>();
        for (Quiz.Question question : Quiz.questions()) {
            int number = chapters.size() + 1;
            chapters.add(Chapter.of(
                    "question-" + number,
                    number + ". " + question.text(Texts.english()),
                    List.of(new Items(Items.Mark.BOX, question.choices(Texts.english())))));
        }
        return chapters;
    }

    /** The right answers, and why. */
    static List<Block> answers() {
        List<Block> blocks = new ArrayList<>();
        for (Quiz.Question question : Quiz.questions()) {
            blocks.add(Say.of((blocks.size() / 3 + 1) + ". " + question.text(Texts.english())));
            blocks.add(Say.loud(question.choices(Texts.english()).get(question.right())));
            blocks.add(Say.quiet(question.why(Texts.english())));
        }
        return blocks;
    }
}
