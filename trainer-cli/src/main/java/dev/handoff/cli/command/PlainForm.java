package dev.handoff.cli.command;

import dev.handoff.cli.console.AnswerLines;
import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.InterruptMessage;
import dev.handoff.terminal.Dialogue;
import dev.handoff.terminal.PlainRenderer;
import dev.handoff.terminal.Stopwatch;
import dev.handoff.terminal.full.FullScreen;

/** The game as text that only grows. */
final class PlainForm {
    private final Console console;
    private final AnswerLines answers;
    private final boolean timed;
    private final PlainRenderer renderer;

    /** @param timed whether turns have a time, so that somebody has to look at the clock while an answer is waited for */
    PlainForm(Console console, AnswerLines answers, boolean timed) {
        this.console = console;
        this.answers = answers;
        this.timed = timed;
        this.renderer = new PlainRenderer(
                console.environment().style(true, !console.environment().unicode()));
    }

    /**
     * Plays to the end, or to the end of the answers.
     *
     * @param words what is said when Ctrl-C ends it
     */
    FullScreen.Ending play(Dialogue dialogue, String words) {
        InterruptMessage message = InterruptMessage.of(console, words, () -> {});
        try {
            while (!dialogue.isOver()) {
                console.result(renderer.renderNext(dialogue));
                String answer = console.isClosed() ? null : next(dialogue);
                if (answer == null) {
                    console.result("\n");
                    return FullScreen.Ending.NO_MORE_KEYS;
                }
                take(answer, dialogue);
            }
        } finally {
            message.close();
        }
        if (!dialogue.isLeft()) {
            console.result(renderer.render(dialogue.screen(), dialogue.texts()));
        }
        return FullScreen.Ending.OVER;
    }

    private String next(Dialogue dialogue) {
        return timed ? answers.next(() -> tick(dialogue)) : answers.next();
    }

    /** Lines typed while it works were meant for the screen before, and must not skip what comes of it. */
    private void take(String answer, Dialogue dialogue) {
        console.result(answers.echo(console.clean(answer)));
        Stopwatch stopwatch = new Stopwatch(System::nanoTime);
        stopwatch.begin();
        dialogue.answer(answer);
        if (stopwatch.tookLong()) {
            answers.forget();
        }
    }

    /** What time has to say is a line of its own, and the question again. */
    private void tick(Dialogue dialogue) {
        switch (dialogue.tick()) {
            case NOTICE -> console.result("\n" + renderer.renderNext(dialogue));
            case PAGE -> console.result("\n" + renderer.render(dialogue.screen(), dialogue.texts()));
            default -> {}
        }
    }
}
