package dev.handoff.market;

import dev.handoff.kernel.Draws;

/**
 * Someone who showed interest: who it is, the truth nobody in the company sees, and the score everybody sees.
 *
 * <p>Truth is drawn when it is first needed, each part by a draw of its own, so that asking for one part never changes another.
 * Identity is (channel, day or upload, number within it); it keys every draw about the lead.
 */
public final class Lead {

    private final ChannelModel channel;
    private final Draws draws;
    private final long id;
    private final long inquiredAt;
    private final boolean fit;
    private final double hurdle;
    private double initialIntent = Double.NaN;
    private double score;
    private int scorings;

    /**
     * A lead that inquires at the given instant.
     *
     * @param channel where it comes from
     * @param draws keyed draws of this replication
     * @param id (day or upload number) &lt;&lt; 32 | number within it
     * @param inquiredAt instant of the inquiry
     */
    public Lead(ChannelModel channel, Draws draws, long id, long inquiredAt) {
        this.channel = channel;
        this.draws = draws;
        this.id = id;
        this.inquiredAt = inquiredAt;
        this.fit = uniform(DrawPurpose.FIT, 0) < channel.fit();
        this.hurdle = uniform(DrawPurpose.HURDLE, 0);
    }

    /** The uniform draw about this lead for one purpose, the same under every policy. */
    public double uniform(DrawPurpose purpose, int index) {
        return draws.uniform(channel.family(), id, purpose, index);
    }

    /** The standard normal draw about this lead for one purpose. */
    public double normal(DrawPurpose purpose, int index) {
        return draws.normal(channel.family(), id, purpose, index);
    }

    /**
     * Scores the lead anew; earlier scores are forgotten.
     *
     * @param separation distance δ between good and bad leads, in standard deviations of the score's noise
     */
    public void rescore(double separation) {
        score = channel.score(separation, good(), normal(DrawPurpose.SCORE, scorings));
        scorings++;
    }

    /** Log-odds of being good, as everybody in the company sees it. */
    public double score() {
        return score;
    }

    /** How often it was scored beyond the first time. */
    public int rescorings() {
        return Math.max(0, scorings - 1);
    }

    /** Where it comes from. */
    public ChannelModel channel() {
        return channel;
    }

    /** Identity within the channel. */
    public long id() {
        return id;
    }

    /** Name of the lead, such as {@code webinar-12-3}: channel, day (or upload) counted from the start, number. */
    public String name() {
        return channel.name() + "-" + (id >>> 32) + "-" + (id & 0xffff_ffffL);
    }

    /** Instant of the inquiry. */
    public long inquiredAt() {
        return inquiredAt;
    }

    /** Truth: its company could buy. */
    public boolean fit() {
        return fit;
    }

    /** Truth: it would have bought had somebody convinced it at once. */
    public boolean good() {
        return fit && hurdle < initialIntent();
    }

    /** Costly, and never asked of the many that do not fit. */
    private double initialIntent() {
        if (Double.isNaN(initialIntent)) {
            initialIntent = channel.initialIntent(this);
        }
        return initialIntent;
    }

    /** Truth: it is still willing at that instant; intent fades as {@code I∞ + (I0 − I∞)·exp(−t/τ)}. */
    public boolean willingAt(long at) {
        return fit && hurdle < channel.intentAfter(initialIntent(), at - inquiredAt);
    }

    /** Truth: it can be reached at all. */
    public boolean reachable() {
        double probability = channel.reachable(uniform(DrawPurpose.REACHABILITY, 0));
        return uniform(DrawPurpose.REACHABLE, 0) < probability;
    }

    /** Truth: the number of touches made before it agrees to a meeting. */
    public int touchesNeeded() {
        return channel.touchesNeeded(uniform(DrawPurpose.TOUCHES_NEEDED, 0));
    }

    /** Truth: the instant at which a rival sells to it, {@link Long#MAX_VALUE} for never. */
    public long boughtElsewhereAt() {
        return channel.boughtElsewhereAt(inquiredAt, uniform(DrawPurpose.RIVAL, 0));
    }

    /** Truth: how much larger or smaller its company is than usual, as a standard normal. */
    public double companySize() {
        return normal(DrawPurpose.COMPANY_SIZE, 0);
    }

    @Override
    public String toString() {
        return "lead " + name();
    }
}
