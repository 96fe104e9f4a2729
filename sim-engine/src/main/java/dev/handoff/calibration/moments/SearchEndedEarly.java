package dev.handoff.calibration.moments;

/** A search had to end before it had seen which value moves which figure, so that it has nothing to tell. */
public final class SearchEndedEarly extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SearchEndedEarly() {
        super("it is not yet known which value moves which figure", null, false, false);
    }
}
