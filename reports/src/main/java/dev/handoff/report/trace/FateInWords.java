package dev.handoff.report.trace;

import dev.handoff.ledger.Fate;
import dev.handoff.report.LossCause;

/** Fates in the words of the reports. */
final class FateInWords {

    private FateInWords() {}

    static String of(Fate fate) {
        return switch (fate) {
            case WON -> "won";
            case OPEN -> "still under way at the end";
            default -> LossCause.of(fate).words();
        };
    }
}
