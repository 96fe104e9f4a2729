package dev.handoff.kernel;

/** An event threw: says when and which, and keeps what was thrown as the cause. The run has stopped at that event. */
public final class EventFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EventFailure(long clock, Layer layer, Object action, Object subject, Throwable cause) {
        super(
                "event at " + SimTime.format(clock) + " (" + clock + " ms, " + layer + ") failed: "
                        + action.getClass().getName() + " on " + describe(subject) + ": " + cause,
                cause);
    }

    private static String describe(Object subject) {
        try {
            return String.valueOf(subject);
        } catch (RuntimeException e) {
            return subject.getClass().getName() + " (its toString failed too)";
        }
    }
}
