package dev.handoff.terminal;

import dev.handoff.game.Card;
import dev.handoff.game.GameEvent;
import dev.handoff.game.GameState;
import dev.handoff.game.Player;
import dev.handoff.game.Quiz;
import dev.handoff.game.Role;
import dev.handoff.game.Score;
import dev.handoff.terminal.Screen.Block;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Text;
import java.util.ArrayList;
import java.util.List;

/** After the last round: a secret vote first, then the score and who the colleagues were. The debrief follows from here. */
record EndPage(Flow flow) implements Page {
    private Role voter() {
        return flow.people().stream()
                .filter(role -> !flow.game().state().votes().containsKey(role))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean isEnd() {
        return voter() == null && (!askedBefore() || askedAfter());
    }

    private boolean askedBefore() {
        return answered(Quiz.Moment.BEFORE);
    }

    private boolean askedAfter() {
        return answered(Quiz.Moment.AFTER);
    }

    private boolean answered(Quiz.Moment moment) {
        return flow.game().state().answers().stream()
                        .filter(answer -> answer.moment() == moment)
                        .count()
                >= Quiz.questions().size();
    }

    @Override
    public Screen screen() {
        Role voter = voter();
        return voter == null ? end() : vote(voter);
    }

    private static Screen vote(Role voter) {
        List<Choice> choices =
                List.of(Choice.of("1", "Sales"), Choice.of("2", "Marketing"), Choice.of("3", "Nobody: it was luck"));
        String text = "Before you see the figures, " + voter.label()
                + ": what stood between the company and the benchmark? Your vote is secret until both have voted.";
        return new Screen("Whose fault was it?", List.of(Text.of(text)), choices, "1, 2 or 3");
    }

    private Screen end() {
        GameState state = flow.game().state();
        Score score = flow.game().score();
        List<Block> blocks = new ArrayList<>(ScoreBlocks.of(score, flow.people()));
        score.badges().forEach(badge -> blocks.add(Text.of("Badge: " + badge.title() + ", " + badge.reason() + ".")));
        state.votes()
                .forEach((role, verdict) -> blocks.add(Text.of(role.title() + " voted: " + verdict(verdict) + ".")));
        for (Role role : Role.values()) {
            Player player = state.seats().get(role);
            if (player != null && player.card().isPresent()) {
                Card card = player.card().get();
                blocks.add(Text.of(player.name() + " in " + role.label() + " was "
                        + card.title().replaceFirst("^The", "the") + ". " + card.description()));
            }
        }
        String prompt = isEnd() ? "" : "Enter for the five questions again";
        return new Screen("The end", blocks, List.of(), prompt);
    }

    private static String verdict(GameEvent.Verdict verdict) {
        return switch (verdict) {
            case SALES -> "sales";
            case MARKETING -> "marketing";
            case LUCK -> "nobody, it was luck";
        };
    }

    @Override
    public Page answer(String answer) {
        Role voter = voter();
        if (voter == null) {
            return isEnd() ? this : new QuizPage(flow, Quiz.Moment.AFTER, 0, this);
        }
        GameEvent.Verdict verdict = Answers.item(answer, List.of(GameEvent.Verdict.values()));
        flow.game().happen(new GameEvent.Voted(voter, verdict));
        return this;
    }
}
