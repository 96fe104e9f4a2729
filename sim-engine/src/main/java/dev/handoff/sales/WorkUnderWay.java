package dev.handoff.sales;

import dev.handoff.handoff.Handover;
import dev.handoff.kernel.Action;

/** The one thing a rep is doing, what follows when it is done, and the lead it is about. */
final class WorkUnderWay {

    private boolean busy;

    @SuppressWarnings("NullAway.Init") // asked for only when work ends that has begun
    private Action<Rep> afterwards;

    @SuppressWarnings("NullAway.Init") // asked for only while there is one
    private Handover lead;

    private boolean answered;

    /** Whether there is any. */
    boolean busy() {
        return busy;
    }

    /** A piece of work begins; that follows when it is done. */
    void begin(Action<Rep> then) {
        busy = true;
        afterwards = then;
    }

    /** The piece of work is done; returns what follows. */
    Action<Rep> finish() {
        busy = false;
        return afterwards;
    }

    /** The lead it is about, or was about last. */
    Handover lead() {
        return lead;
    }

    /** From now on it is about that lead. */
    void turnTo(Handover handover) {
        lead = handover;
    }

    /** Whether the attempt under way was answered. */
    boolean answered() {
        return answered;
    }

    /** The attempt under way is answered, or is not. */
    void noteAnswer(boolean yes) {
        answered = yes;
    }
}
