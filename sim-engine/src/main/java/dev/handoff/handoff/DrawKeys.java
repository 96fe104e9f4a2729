package dev.handoff.handoff;

/** The keys of draws about one handover: attempts made under an earlier one have keys of their own, and so have decisions of each holder. */
public final class DrawKeys {

    /** More attempts than any cadence has. */
    private static final int ATTEMPT_STRIDE = 4096;

    private static final int CYCLE_STRIDE = 64;
    private static final int LOOKS = 256;
    private static final int LOOK_CAP = 15;

    private DrawKeys() {}

    /** Of draws about attempt k of this handover. */
    public static int attempt(Handover handover, int k) {
        return handover.number() * ATTEMPT_STRIDE + k;
    }

    /** Of the decision about attempt k: whoever gets the lead anew decides afresh. */
    public static int decision(Handover handover, int k) {
        int holder = Math.min(handover.custody().cycle(), CYCLE_STRIDE - 1);
        return (handover.number() * CYCLE_STRIDE + holder) * ATTEMPT_STRIDE + k;
    }

    /** Of the decision at the present look, for whoever holds it now. */
    public static int look(Handover handover) {
        int holder = Math.min(handover.number(), LOOK_CAP) * (LOOK_CAP + 1)
                + Math.min(handover.custody().cycle(), LOOK_CAP);
        int attempt = Math.min(handover.log().logged() + 1, LOOKS - 1);
        return (holder * LOOKS + attempt) * LOOKS
                + Math.min(handover.attention().look(), LOOKS - 1);
    }
}
