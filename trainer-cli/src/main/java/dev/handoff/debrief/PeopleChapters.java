package dev.handoff.debrief;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One lead's life, who the colleagues were, and what the players learned. */
final class PeopleChapters {
    static final String LIFE = "life";

    private PeopleChapters() {}

    static Chapter life(Optional<Life> life) {
        List<Block> parts = new ArrayList<>();
        if (life.isEmpty()) {
            parts.add(Say.of("No lead of any worth was lost by a decision of the company. Well done."));
            return Chapter.of(LIFE, "One lead's life", parts);
        }
        parts.add(Say.loud(life.get().headline()));
        life.get().story().forEach(paragraph -> parts.add(Say.of(paragraph)));
        parts.add(Say.quiet("Chosen by a rule: of all leads that a decision lost, the one that would have been worth"
                + " most. Somebody decided sensibly on what could be seen from that desk."));
        return Chapter.of(LIFE, "One lead's life", parts);
    }

    /** The computer players' cards; empty when only people played. */
    static Optional<Chapter> cards(GameState state, Menu menu) {
        List<Block> parts = new ArrayList<>();
        for (Role role : Role.values()) {
            Player player = state.seats().get(role);
            if (player != null && player.card().isPresent()) {
                Card card = player.card().get();
                parts.add(Say.of(player.name() + " in " + role.label() + " was "
                        + card.title().replaceFirst("^The", "the") + ". Difficulty " + card.difficulty() + " of 3. "
                        + card.description() + " " + won(state, menu, player.name(), card)));
                state.open().messages().stream()
                        .filter(farewell -> farewell.from() == role)
                        .forEach(farewell -> parts.add(new Quote(player.name(), farewell.text())));
            }
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Chapter.of("colleagues", "Who your colleagues were", parts));
    }

    /** What wins a colleague over, and whether somebody did. */
    private static String won(GameState state, Menu menu, String name, Card card) {
        Winning winning = card.won();
        String settings = menu.levels(winning.lever()).stream()
                .filter(level -> winning.levels().contains(level.key()))
                .map(level -> "\"" + level.name() + "\"")
                .collect(Collectors.joining(" or "));
        int rounds = state.wonFor(card.role(), menu);
        return "What wins " + name + " over: " + winning.lever().title() + " on " + settings
                + " for a round, or a signed card with \"" + winning.clause().title() + "\". "
                + (rounds == 0
                        ? "That did not happen, or was lost again."
                        : "That happened in round " + (state.played().size() - rounds + 1)
                                + (state.isWonBySignature(card.role(), menu) ? ", by the card." : ", by the lever."));
    }

    /** The quiz before and after; empty when nobody answered it. */
    static Optional<Chapter> quiz(GameState state) {
        if (state.answers().isEmpty()) {
            return Optional.empty();
        }
        List<Block> parts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Role role : Role.values()) {
            if (state.answers().stream().anyMatch(a -> a.role() == role)) {
                rows.add(List.of(
                        role.title(), right(state, role, Quiz.Moment.BEFORE), right(state, role, Quiz.Moment.AFTER)));
            }
        }
        parts.add(Table.of("Right answers of five", List.of("Right answers", "before", "after"), rows));
        for (Quiz.Question question : Quiz.questions()) {
            parts.add(new Fold(
                    question.text(),
                    List.of(Say.of(question.choices().get(question.right()) + ". " + question.why()))));
        }
        return Optional.of(Chapter.of("quiz", "Five questions", parts));
    }

    private static String right(GameState state, Role role, Quiz.Moment moment) {
        int asked = state.answered(role, moment);
        int right = state.answeredRightly(role, moment);
        return asked == 0 ? "-" : right + " of " + asked;
    }
}
