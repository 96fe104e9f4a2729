package dev.handoff.debrief;

import dev.handoff.game.colleagues.Spoken;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.Card;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Player;
import dev.handoff.game.rules.Quiz;
import dev.handoff.game.rules.Winning;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Fold;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One lead's life, who the colleagues were, and what the players learned. */
final class PeopleChapters {
    static final String LIFE = "life";

    private PeopleChapters() {}

    static Chapter life(Texts texts, Optional<Life> life) {
        List<Block> parts = new ArrayList<>();
        if (life.isEmpty()) {
            parts.add(Say.of(texts.of("people-chapters.no-lead-of-any-worth")));
            return Chapter.of(LIFE, texts.of("people-chapters.one-leads-life"), parts);
        }
        parts.add(Say.loud(life.get().headline().in(texts)));
        life.get().story().forEach(paragraph -> parts.add(Say.of(paragraph)));
        parts.add(Say.quiet(texts.of("people-chapters.chosen-by-a-rule-of")));
        return Chapter.of(LIFE, texts.of("people-chapters.one-leads-life"), parts);
    }

    /** The computer players' cards; empty when only people played. */
    static Optional<Chapter> cards(Texts texts, GameState state, Menu menu) {
        List<Block> parts = new ArrayList<>();
        for (Role role : Role.values()) {
            Player player = state.seats().get(role);
            if (player != null && player.card().isPresent()) {
                Card card = player.card().get();
                parts.add(Say.of(texts.of(
                        "people-chapters.in-was-difficulty-of-3",
                        player.name(),
                        role.wording(),
                        texts.inside(card.title(texts)),
                        card.difficulty(),
                        card.description(texts),
                        won(texts, state, menu, player.name(), card))));
                state.open().messages().stream()
                        .filter(farewell -> farewell.from() == role)
                        .forEach(farewell ->
                                parts.add(new Quote(player.name(), Spoken.in(texts, menu, farewell.text()))));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of("colleagues", texts.of("people-chapters.who-your-colleagues-were"), parts));
    }

    /** What wins a colleague over, and whether somebody did. */
    private static String won(Texts texts, GameState state, Menu menu, String name, Card card) {
        Winning winning = card.won();
        String settings = menu.levels(winning.lever()).stream()
                .filter(level -> winning.levels().contains(level.key()))
                .map(level -> texts.of("words.quoted", level.wording()))
                .collect(Collectors.joining(" " + texts.of("words.or") + " "));
        int rounds = state.wonFor(card.role(), menu);
        return texts.of(
                "people-chapters.what-wins-over-on-for",
                name,
                winning.lever().wording(),
                settings,
                winning.clause().wording(),
                rounds == 0
                        ? texts.of("people-chapters.that-did-not-happen-or")
                        : texts.of(
                                state.isWonBySignature(card.role(), menu)
                                        ? "people-chapters.won-by-the-card"
                                        : "people-chapters.won-by-the-lever",
                                state.played().size() - rounds + 1));
    }

    /** The quiz before and after; empty when nobody answered it. */
    static Optional<Chapter> quiz(Texts texts, GameState state) {
        if (state.answers().isEmpty()) {
            return Optional.empty();
        }
        List<Block> parts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Role role : Role.values()) {
            if (state.answers().stream().anyMatch(a -> a.role() == role)) {
                rows.add(List.of(
                        role.title(texts),
                        right(texts, state, role, Quiz.Moment.BEFORE),
                        right(texts, state, role, Quiz.Moment.AFTER)));
            }
        }
        parts.add(Table.of(
                texts.of("people-chapters.right-answers-of-five"),
                List.of(
                        texts.of("people-chapters.right-answers"),
                        texts.of("people-chapters.before"),
                        texts.of("people-chapters.after")),
                rows));
        for (Quiz.Question question : Quiz.questions()) {
            parts.add(new Fold(
                    question.text(texts),
                    List.of(Say.of(question.choices(texts).get(question.right()) + ". " + question.why(texts)))));
        }
        return Optional.of(Chapter.of("quiz", texts.of("people-chapters.five-questions"), parts));
    }

    private static String right(Texts texts, GameState state, Role role, Quiz.Moment moment) {
        int asked = state.answered(role, moment);
        int right = state.answeredRightly(role, moment);
        return asked == 0 ? "-" : texts.of("people-chapters.of", right, asked);
    }
}
