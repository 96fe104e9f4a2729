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
                Choice.of("1", flow.text("vote.sales")),
                Choice.of("2", flow.text("vote.marketing")),
                Choice.of("3", flow.text("vote.the-agreement-or-that-there")),
                Choice.of("4", flow.text("vote.nobody-it-was-luck")));
        String text = flow.text(
                isBelowPar() ? "vote.before-the-figures-below-par" : "vote.before-the-figures",
                flow.role().wording(),
                secrecy());
        String title = isBelowPar() ? flow.text("vote.whose-fault-was-it") : flow.text("vote.what-made-the-difference");
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
            return flow.text("vote.your-vote-is-secret-the");
        }
        return flow.isShared()
                ? flow.text("vote.your-vote-is-secret-until")
                : flow.text("vote.you-are-the-only-one", flow.role().other().wording());
    }

    @Override
    public Page answer(String answer) {
        GameEvent.Verdict verdict = Answers.item(answer, List.of(GameEvent.Verdict.values()));
        flow.happen(new GameEvent.Voted(flow.role(), verdict));
        return flow.next();
    }
}
