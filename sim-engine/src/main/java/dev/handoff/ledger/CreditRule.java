package dev.handoff.ledger;

/** How a sale's revenue is shared out among the channels that touched the lead, in the order of their touches. */
public enum CreditRule {
    /** All to the first touch. */
    FIRST("first", "all to the first touch") {
        @Override
        public double share(int touch, int touches) {
            return touch == 0 ? 1 : 0;
        }
    },
    /** All to the last touch, the channel through which the lead came. */
    LAST("last", "all to the last touch") {
        @Override
        public double share(int touch, int touches) {
            return touch == touches - 1 ? 1 : 0;
        }
    },
    /** To each touch the same. */
    LINEAR("linear", "to each touch the same") {
        @Override
        public double share(int touch, int touches) {
            return 1.0 / touches;
        }
    },
    /** 40 % to the first, 40 % to the last, the rest to those between them in equal parts; two touches share equally. */
    POSITION("position", "by position") {
        @Override
        public double share(int touch, int touches) {
            if (touches <= 2) {
                return 1.0 / touches;
            }
            boolean outer = touch == 0 || touch == touches - 1;
            return outer ? OUTER : (1 - 2 * OUTER) / (touches - 2);
        }
    };

    private static final double OUTER = 0.4;

    private final String label;
    private final String words;

    CreditRule(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** Name used in metrics. */
    public String label() {
        return label;
    }

    /** To whom it gives the credit. */
    public String words() {
        return words;
    }

    /**
     * Share of one touch; the shares of all touches add up to 1.
     *
     * @param touch its position, 0 …
     * @param touches number of touches, at least 1
     */
    public abstract double share(int touch, int touches);
}
