package dev.handoff.spark;

/** How many pieces make a block: as many as take some seconds, fewer towards the end so that no machine waits long for another's last. */
final class BlockSize {
    /** Between 2 s, so that sending it costs little, and 10 s, so that little is lost with a machine. */
    private static final double SECONDS = 8;

    /** The last blocks take at least so long: thousands of tiny ones would keep the driver busy for longer than their work takes. */
    private static final double LEAST_SECONDS = 2;

    private static final int MOST = 2000;
    private static final int UNKNOWN = 4;
    private static final double WEIGHT = 0.2;
    private static final double NANOS_PER_SECOND = 1e9;

    private final int fixed;
    private double secondsOfPiece;

    /** By time. */
    BlockSize() {
        this(0);
    }

    /** Always so many pieces, for measurements; 0: by time. */
    BlockSize(int fixed) {
        this.fixed = fixed;
    }

    /** So many pieces took so long. */
    void took(int pieces, long nanos) {
        double seconds = Math.max(1, nanos) / NANOS_PER_SECOND / pieces;
        secondsOfPiece = secondsOfPiece == 0 ? seconds : secondsOfPiece + WEIGHT * (seconds - secondsOfPiece);
    }

    /**
     * Of the next block.
     *
     * @param left pieces not begun yet
     * @param cores processor cores of the cluster
     */
    int next(int left, int cores) {
        if (fixed > 0) {
            return Math.min(left, fixed);
        }
        int each = (int) Math.ceil(left / (double) cores);
        int half = (each + 1) / 2;
        if (secondsOfPiece == 0) {
            return Math.min(UNKNOWN, half);
        }
        int wished = pieces(SECONDS);
        int least = Math.min(each, pieces(LEAST_SECONDS));
        return Math.max(1, Math.max(least, Math.min(wished, half)));
    }

    private int pieces(double seconds) {
        return (int) Math.min(MOST, Math.round(seconds / secondsOfPiece));
    }
}
