package dev.handoff.terminal;

import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.score.Score;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Screen.Choice;
import java.util.List;

/** The secret vote. */
record VotePage(SeatFlow flow) implements Page {
    static final String PATH = "vote";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Screen screen() {
        List<Choice> choices = List.of(
                Choice.of("1", "Sales"),
                Choice.of("2", "Marketing"),
                Choice.of("3", "The agreement, or that there was none"),
                Choice.of("4", "Nobody: it was luck"));
        String question =
                isBelowPar() ? "what stood between the company and par? " : "what put the company where it is? ";
        String text = "Before you see the figures, " + flow.role().label() + ": " + question + secrecy();
        String title = isBelowPar() ? "Whose fault was it?" : "What made the difference?";
        return new Screen(title, List.of(Say.of(text)), choices, Ask.pick());
    }

    /** At par and above nobody asks for a fault. */
    private boolean isBelowPar() {
        Score score = Score.of(flow.state(), flow.world());
        return score.expected() < score.par();
    }

    /** A computer player has no vote, and nobody to keep one from. */
    private String secrecy() {
        if (flow.isLed()) {
            return "Your vote is secret: the room sees only how many voted for what.";
        }
        return flow.isShared()
                ? "Your vote is secret until both have voted."
                : "You are the only one who votes: the " + flow.role().other().label()
                        + " desk is played by the computer. The next pages show your vote beside the figures.";
    }

    @Override
    public Page answer(String answer) {
        GameEvent.Verdict verdict = Answers.item(answer, List.of(GameEvent.Verdict.values()));
        flow.happen(new GameEvent.Voted(flow.role(), verdict));
        return flow.next();
    }
}
