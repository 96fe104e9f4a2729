package dev.handoff.report.trace;

import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;

/** How a lead leaves the follow-up, as a sentence. */
final class Endings {

    private Endings() {}

    /** Whether this is what came of a conversation just held. */
    static boolean endsConversation(Ending ending) {
        return switch (ending) {
            case QUALIFIED, NOT_A_FIT, BOUGHT_ELSEWHERE -> true;
            default -> false;
        };
    }

    static String inWords(Handover handover, String rep) {
        return what(handover, rep) + (handover.ending() == Ending.QUALIFIED ? "" : reason(handover));
    }

    private static String what(Handover handover, String rep) {
        return switch (handover.ending()) {
            case QUALIFIED -> "They speak, and agree that it is worth pursuing: a sales-qualified lead.";
            case NOT_A_FIT -> "They speak: not a fit.";
            case BOUGHT_ELSEWHERE -> "They speak: it has bought elsewhere.";
            case OPTED_OUT -> "It has had enough and asks to be left alone.";
            case CADENCE_DONE -> "The cadence is worked to its end, " + attempts(handover) + ".";
            case LET_GO -> rep + " lets it go after " + attempts(handover) + ".";
            case DROPPED -> "It drops out of an overfull inbox, unread.";
            case EXPIRED_UNREAD -> "Its time in the inbox is up; it is taken out unread.";
            case REJECTED -> "It leaves sales after " + attempts(handover) + ".";
            case RETURNED -> "It goes back to marketing, because the agreement was broken.";
        };
    }

    private static String reason(Handover handover) {
        return handover.reasonRecorded() ? " The reason is recorded." : " Nobody records why.";
    }

    private static String attempts(Handover handover) {
        return switch (handover.attempts()) {
            case 0 -> "no attempt at all";
            case 1 -> "1 attempt";
            default -> handover.attempts() + " attempts";
        };
    }
}
