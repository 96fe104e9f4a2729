package dev.handoff.handoff;

/** The keys of draws about one handover: attempts made under an earlier one have keys of their own, and so have decisions of each holder. */
public final class DrawKeys {

    /** More attempts than any cadence has. */
    private static final int ATTEMPT_STRIDE = 4096;

    private static final int CYCLE_STRIDE = 64;
    private static final int LOOKS = 256;
    private static final int LOOK_CAP = 15;

    private final int number;
    private final Custody custody;
    private final Attention attention;
    private final AttemptLog log;

    /** Keys of the lead's handover of that number, 0 for its first. */
    DrawKeys(int number, Custody custody, Attention attention, AttemptLog log) {
        this.number = number;
        this.custody = custody;
        this.attention = attention;
        this.log = log;
    }

    /** Of draws about attempt k of this handover. */
    public int attempt(int k) {
        return number * ATTEMPT_STRIDE + k;
    }

    /** Of the decision about attempt k: whoever gets the lead anew decides afresh. */
    public int decision(int k) {
        return (number * CYCLE_STRIDE + Math.min(custody.cycle(), CYCLE_STRIDE - 1)) * ATTEMPT_STRIDE + k;
    }

    /** Of the decision at the present look, for whoever holds it now. */
    public int look() {
        int holder = Math.min(number, LOOK_CAP) * (LOOK_CAP + 1) + Math.min(custody.cycle(), LOOK_CAP);
        int attempt = Math.min(log.logged() + 1, LOOKS - 1);
        return (holder * LOOKS + attempt) * LOOKS + Math.min(attention.look(), LOOKS - 1);
    }
}
