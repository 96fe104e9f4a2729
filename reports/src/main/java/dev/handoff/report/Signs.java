package dev.handoff.report;

/** Signs that cannot be seen: which of them texts need, and which could steer a terminal or turn a line around. */
public final class Signs {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Signs() {}

    /** Whether it ties or parts its neighbours, as Persian, the scripts of India and many pictures need it. */
    public static boolean isJoiner(int c) {
        return c == NON_JOINER || c == JOINER;
    }

    /** Whether text must not hold it: signs of control, and signs of format but for joiners. */
    public static boolean isUnseen(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT && !isJoiner(c) || isLineEnd(c);
    }

    /** Whether it turns the direction of what follows, beyond the word it stands in. */
    public static boolean turns(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isLineEnd(int c) {
        return c == 0x2028 || c == 0x2029;
    }
}
