package dev.handoff.cli.command;

import dev.handoff.cli.console.AnswerLines;
import java.util.concurrent.CountDownLatch;

/** Keeps pages open until somebody types q, or ends the program. */
final class UntilLeft {
    private static final String LEAVE = "q";

    private UntilLeft() {}

    /** Without anybody to type, as when the program was started by another one, only a signal ends it. */
    static void wait(AnswerLines answers) {
        String line = answers.next();
        while (line != null && !line.strip().equalsIgnoreCase(LEAVE)) {
            line = answers.next();
        }
        if (line == null) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
