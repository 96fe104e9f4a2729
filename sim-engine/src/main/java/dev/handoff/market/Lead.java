package dev.handoff.market;

import dev.handoff.random.DrawPurpose;
import dev.handoff.random.Draws;
import java.util.List;

/**
 * Someone who showed interest: who it is, the truth nobody in the company sees, and the score everybody sees.
 *
 * <p>There are tens of thousands in a run, most of which never meet a rep: what most of them share ({@link LeadOrigin}) or never have ({@link
 * Interest}, {@link Treatment}) is kept apart. Truth is drawn when it is first needed, each part by a draw of its own, so that asking for one part never changes another.
 * Identity is (channel, day or upload, number within it); it keys every draw about the lead.
 */
public final class Lead {

    /** Value of {@link #firstAttemptAt()} while nobody has tried. */
    public static final long NEVER = Long.MAX_VALUE;

    private final LeadOrigin origin;
    private final long id;
    private final long inquiredAt;
    /** Its intent must be above it; 1, which no intent is, for a lead whose company could not buy. */
    private final double hurdle;

    private double initialIntent = Double.NaN;
    private double score;
    private double noise;
    private int scorings;
    private boolean prospected;
    private Interest interest = Interest.OWN;
    private Treatment treatment = Treatment.NONE;

    /**
     * A lead that inquires at the given instant.
     *
     * @param channel where it comes from
     * @param draws keyed draws of this replication
     * @param id (day or upload number) &lt;&lt; 32 | number within it
     * @param inquiredAt instant of the inquiry
     */
    public Lead(ChannelModel channel, Draws draws, long id, long inquiredAt) {
        this.origin = channel.origin(draws);
        this.id = id;
        this.inquiredAt = inquiredAt;
        boolean fits = uniform(DrawPurpose.FIT, 0) < channel.fit();
        this.hurdle = fits ? uniform(DrawPurpose.HURDLE, 0) : 1;
    }

    /** A lead that inquires at that instant; other channels may have touched it before, and its interest has grown by that. */
    static Lead inquiring(ChannelModel channel, Draws draws, long id, long inquiredAt) {
        Lead lead = new Lead(channel, draws, id, inquiredAt);
        lead.interest = Interest.of(channel.earlierTouches(lead));
        return lead;
    }

    /** A lead that a rep finds at that instant: nobody has asked for anything, so nobody keeps it waiting. */
    public static Lead prospected(ChannelModel channel, Draws draws, long id, long foundAt) {
        Lead lead = new Lead(channel, draws, id, foundAt);
        lead.prospected = true;
        return lead;
    }

    /** What is done about it is noted from now on. */
    private Treatment treated() {
        if (treatment == Treatment.NONE) {
            treatment = new Treatment();
        }
        return treatment;
    }

    /** The uniform draw about this lead for one purpose, the same under every policy. */
    public double uniform(DrawPurpose purpose, int index) {
        return origin.draws().uniform(origin.family(), id, purpose, index);
    }

    /** The standard normal draw about this lead for one purpose. */
    public double normal(DrawPurpose purpose, int index) {
        return origin.draws().normal(origin.family(), id, purpose, index);
    }

    /**
     * Scores the lead anew, once for everybody and once for reps who see more of it. Both scores share one noise: what reps see on top only
     * moves good and bad leads further apart, so the two never contradict each other by chance and switching it on deals nothing anew.
     *
     * @param separation distance δ between good and bad leads, in standard deviations of the score's noise
     * @param forReps the same as reps see it
     * @param memory correlation of this scoring's noise with the one before, 0 … 1: what misled the score once misleads it again
     */
    public void rescore(double separation, double forReps, double memory) {
        boolean good = good();
        double fresh = normal(DrawPurpose.SCORE, scorings);
        noise = memory == 0 || scorings == 0 ? fresh : memory * noise + Math.sqrt(1 - memory * memory) * fresh;
        score = channel().score(separation, good, noise);
        if (forReps != separation) {
            treated().repScore(channel().score(forReps, good, noise));
        } else if (treatment != Treatment.NONE) {
            treatment.repScore(Double.NaN);
        }
        scorings++;
    }

    /** Nurture makes it more interested by so many logits, and its interest is fresh again at that instant. */
    public void growIntent(double logits, long at) {
        if (logits != 0) {
            interest = interest.grown(logits, at);
            initialIntent = Double.NaN;
        }
    }

    /** Log-odds of being good, as marketing's systems tell everybody. */
    public double score() {
        return score;
    }

    /** Log-odds of being good, as its rep sees it, with what the lead has done before if marketing shows that. */
    public double repScore() {
        return Double.isNaN(treatment.repScore()) ? score : treatment.repScore();
    }

    /** How often it was scored. */
    public int scorings() {
        return scorings;
    }

    /** How often it was scored beyond the first time. */
    public int rescorings() {
        return Math.max(0, scorings - 1);
    }

    /** It is handed to sales (again); returns how often it was before. */
    public int handOver() {
        return treated().handOver();
    }

    /** How often it was handed to sales. */
    public int handovers() {
        return treatment.handovers();
    }

    /** It got lost on its way to sales: that handover does not count. */
    public void lostOnTheWay() {
        treatment.lostOnTheWay();
    }

    /** It goes on to a further desk at that instant, never before an earlier one: the customer has to explain everything again. */
    public void passOn(long at) {
        treated().passOn(at);
    }

    /** How often it went on to a further desk. */
    public int timesPassedOn() {
        return treatment.friction().timesPassedOn();
    }

    /** Somebody tries to reach it at that instant. */
    public void attempt(long at) {
        treated().attempt(at);
    }

    /** An attempt was answered, and somebody talked to it. */
    public void converse() {
        treated().converse();
    }

    /** Truth: it has had the touches it needs before it agrees to a meeting. */
    public boolean touchedEnough() {
        return channel().enough(treatment.attempts(), treatment.conversations(), touchesNeeded());
    }

    /** Whether a rep found it, without marketing. */
    public boolean isProspected() {
        return prospected;
    }

    /** Attempts made so far, over all times it was handed over. */
    public int attempts() {
        return treatment.attempts();
    }

    /** Start of the very first attempt, or {@link #NEVER}. */
    public long firstAttemptAt() {
        return treatment.firstAttemptAt();
    }

    /** Where it comes from. */
    public ChannelModel channel() {
        return origin.channel();
    }

    /** Channels that touched it before it came through its own, first to last; none for a lead that a rep found. */
    public List<ChannelModel> earlierTouches() {
        return List.of(interest.touches());
    }

    /** Identity within the channel. */
    public long id() {
        return id;
    }

    /** Name of the lead, such as {@code webinar-12-3}: channel, day (or upload) counted from the start, number. */
    public String name() {
        return channel().name() + "-" + (id >>> 32) + "-" + (id & 0xffff_ffffL);
    }

    /** Instant of the inquiry. */
    public long inquiredAt() {
        return inquiredAt;
    }

    /** Truth: its company could buy. */
    public boolean fit() {
        return hurdle < 1;
    }

    /** Truth: it would have bought had somebody convinced it at once. */
    public boolean good() {
        return fit() && hurdle < initialIntent();
    }

    /** Truth: it is still willing at that instant; intent fades as {@code I∞ + (I0 − I∞)·exp(−t/τ)}, t from its last sign of interest. */
    public boolean willingAt(long at) {
        return willingAt(at, 0);
    }

    /**
     * Truth: it is still willing at that instant in the hands of such a rep.
     *
     * @param skill what the rep adds to the log-odds of its intent, 0 for the average rep
     */
    public boolean willingAt(long at, double skill) {
        if (!fit()) {
            return false;
        }
        double intent = channel().intentAfter(initialIntent(), at - interestedAt(at));
        return hurdle < (skill == 0 ? intent : Logit.inverse(Logit.of(intent) + skill));
    }

    /** Truth: it is still willing when that share of its intent is left, in the hands of an average rep. */
    public boolean willingWithLeft(double share) {
        return fit() && hurdle < initialIntent() * share;
    }

    /** Whether it has shown interest again since its inquiry. */
    public boolean revived() {
        return interest.revivedAt() > inquiredAt;
    }

    /** Its last sign of interest up to that instant: the inquiry, or an answer to what nurture wrote. */
    public long interestedAt(long at) {
        return at < interest.revivedAt() ? inquiredAt : Math.max(inquiredAt, interest.revivedAt());
    }

    /** Costly, and never asked of the many that do not fit. */
    private double initialIntent() {
        if (Double.isNaN(initialIntent)) {
            initialIntent = channel().initialIntent(this, interest.growth());
        }
        return initialIntent;
    }

    /** Truth: it can be reached at all; form fields it has filled in have made that likelier. */
    public boolean reachable() {
        double unreachable = (1 - channel().reachable(this)) * origin.reachableFactor();
        return uniform(DrawPurpose.REACHABLE, 0) < 1 - unreachable;
    }

    /** Truth: the number of touches it needs before it agrees to a meeting. */
    public int touchesNeeded() {
        return channel().touchesNeeded(uniform(DrawPurpose.TOUCHES_NEEDED, 0));
    }

    /** Truth: the instant at which a rival sells to it as it has been treated so far, {@link Long#MAX_VALUE} for never. */
    public long boughtElsewhereAt() {
        long answered = prospected ? inquiredAt : treatment.firstAttemptAt();
        return channel().rivals().sellAt(inquiredAt, uniform(DrawPurpose.RIVAL, 0), answered, treatment.friction());
    }

    /** Truth: the instant at which a rival would sell to it had nobody annoyed it. */
    public long undisturbedRivalAt() {
        return channel().rivals().sellAt(inquiredAt, uniform(DrawPurpose.RIVAL, 0));
    }

    /** How much larger or smaller its company is than usual, as a standard normal; anybody can look it up. */
    public double companySize() {
        return normal(DrawPurpose.COMPANY_SIZE, 0);
    }

    @Override
    public String toString() {
        return "lead " + name();
    }
}
