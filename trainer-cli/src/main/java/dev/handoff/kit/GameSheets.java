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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the sheets of a table take from the game: levers, clauses and questions. */
final class GameSheets {
    private static final int LONGEST_ON_A_LINE = 26;
    private static final String LINE = "____________________";

    private final Texts texts;

    GameSheets(Texts texts) {
        this.texts = texts;
    }

    /** A role's levers with their settings in the company, and what each takes from the role's limit. */
    Table levers(Menu menu, Role role) {
        List<Row> rows = Lever.of(role).stream()
                .map(lever -> Row.of(
                        lever.title(texts),
                        lever.opensInRound() == 1 ? "1" : Integer.toString(lever.opensInRound()),
                        lever.help(texts),
                        settings(menu.levels(lever))))
                .toList();
        return new Table("", head("lever", "from-round", "lever-help", "settings-" + role.label()), rows);
    }

    private String settings(List<Level> levels) {
        return levels.stream().map(this::setting).collect(Collectors.joining("; "));
    }

    private String setting(Level level) {
        String standing = level.standing(texts).isEmpty() ? "" : ", " + level.standing(texts);
        String cost = level.cost() == 0 ? "" : " (" + texts.figure(Menu.number(level.cost())) + ")";
        return level.name(texts) + standing + cost;
    }

    /** The card: each clause with its options, and room to write. */
    Table clauses(Menu menu) {
        List<Row> rows = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            rows.add(Row.of(
                    clause.title(texts),
                    clause.promisedBy().map(role -> role.title(texts)).orElse(word("both")),
                    clause.help(texts),
                    menu.options(clause).stream()
                            .skip(1) // "not agreed" is said once, above
                            .map(this::option)
                            .collect(Collectors.joining(" · "))));
        }
        return new Table("", head("clause", "promised-by", "clause-help", "options"), rows);
    }

    /** A short option stays on one line. */
    private String option(Level level) {
        return level.name(texts).length() <= LONGEST_ON_A_LINE
                ? level.name(texts).replace(' ', '\u00A0')
                : level.name(texts);
    }

    private List<String> head(String... columns) {
        return Arrays.stream(columns).map(this::word).toList();
    }

    private String word(String key) {
        return texts.of("game-sheets." + key);
    }

    /** Lines to sign on. */
    Table signatures() {
        return new Table(
                "",
                List.of("", word("name-or-sign"), word("round")),
                List.of(
                        Row.of(Role.MARKETING.title(texts), LINE, "______"),
                        Row.of(Role.SALES.title(texts), LINE, "______")));
    }

    /** The questions, one a chapter, with boxes to tick. */
    List<Chapter> questions() {
        List<Chapter> chapters = new ArrayList<>();
        for (Quiz.Question question : Quiz.questions()) {
            int number = chapters.size() + 1;
            chapters.add(Chapter.of(
                    "question-" + number,
                    number + ". " + question.text(texts),
                    List.of(new Items(Items.Mark.BOX, question.choices(texts)))));
        }
        return chapters;
    }

    /** The right answers, and why. */
    List<Block> answers() {
        List<Block> blocks = new ArrayList<>();
        for (Quiz.Question question : Quiz.questions()) {
            blocks.add(Say.of((blocks.size() / 3 + 1) + ". " + question.text(texts)));
            blocks.add(Say.loud(question.choices(texts).get(question.right())));
            blocks.add(Say.quiet(question.why(texts)));
        }
        return blocks;
    }
}
