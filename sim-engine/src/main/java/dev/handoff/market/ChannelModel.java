package dev.handoff.market;

import dev.handoff.company.Alignment;
import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.company.Conversion;
import dev.handoff.company.LeadDefinition;
import dev.handoff.random.Constant;
import dev.handoff.random.Distribution;
import dev.handoff.random.DrawPurpose;
import dev.handoff.random.Draws;
import dev.handoff.random.ElementaryFunctions;
import dev.handoff.random.Kumaraswamy;
import dev.handoff.random.PoissonTable;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/** A channel ready to simulate: the company's records of it turned into functions. */
public final class ChannelModel implements CompanyObserver {

    /** Sums of parts of touches are whole numbers up to this. */
    private static final double ROUNDING = 1e-9;

    private static final double SMALLEST_PRIOR = 0.001;

    private final String name;
    private final int number;
    private final int family;
    private final Draws draws;
    private final ChannelSpend spending = new ChannelSpend();
    private Channel channel;
    private double fit;
    private Conversion conversion;
    private PickUpCurve pickUp;
    private Rivals rivals;
    // What the sampler was solved for: a company changes more often than its intent does.
    private double solvedMean = Double.NaN;
    private double solvedShape = Double.NaN;
    private Distribution.Sampler intent;
    private Distribution.Sampler reachability;
    private boolean reachableAlike;
    private Campaigns campaigns;
    private double priorLogit;
    private double fadesInMillis;
    private PoissonTable touches;
    private LeadOrigin origin;
    private List<ChannelModel> all = List.of();

    /**
     * The model of one channel.
     *
     * @param name its name in the scenario
     * @param number its position in the scenario, 0 …
     * @param company the company it belongs to
     * @param draws keyed draws, for the hidden effects of campaigns
     */
    public ChannelModel(String name, int number, Company company, Draws draws) {
        this.name = name;
        this.number = number;
        this.family = Draws.family(name);
        this.draws = draws;
        adopt(company);
    }

    @Override
    public void adopt(Company company) {
        channel = company.channels().get(name);
        fit = fit(company);
        conversion = company.conversion();
        touches = new PoissonTable(touchesBeyondFirst());
        pickUp = new PickUpCurve(channel, company.pickUp());
        rivals = new Rivals(conversion);
        spending.adopt(channel, company);
        if (channel.intent() != solvedMean || conversion.intentShape() != solvedShape) {
            solvedMean = channel.intent();
            solvedShape = conversion.intentShape();
            intent = intentSampler(solvedMean, solvedShape);
        }
        reachability = channel.reachable().sampler();
        reachableAlike = channel.reachable() instanceof Constant;
        campaigns = new Campaigns(company.arrivals(), family, draws);
        priorLogit = Logit.of(clampedPrior(fit * channel.intent()));
        fadesInMillis = Rivals.millis(channel.intentFadesIn());
        LeadDefinition definition = company.leadDefinition();
        double unreachable = FastMath.pow(definition.unreachablePerField(), definition.requiredFields());
        origin = new LeadOrigin(this, draws, family, unreachable);
    }

    /** Lets the channels of a company know of each other: some touch the others' leads. */
    public static void acquaint(List<ChannelModel> channels) {
        channels.forEach(channel -> channel.all = channels);
    }

    /** Channels that have touched the lead before it came through this one, first to last. */
    ChannelModel[] earlierTouches(Lead lead) {
        return EarlierTouches.of(lead, all);
    }

    /** Chance that this channel has touched a lead of another one. */
    double assistChance() {
        return channel.assists() == 0 ? 0 : Math.min(1, channel.assists() * spending.share());
    }

    /** What an earlier touch by this channel adds to a lead's intent, logits. */
    double assistGain() {
        return channel.assistGain();
    }

    /** Number of the campaign that runs at that instant, 0 … */
    public long campaignAt(long at) {
        return campaigns.number(at);
    }

    private static double clampedPrior(double prior) {
        return Math.min(1 - SMALLEST_PRIOR, Math.max(SMALLEST_PRIOR, prior));
    }

    /** Campaigns that sales helps to write attract more companies that could buy; what reps find themselves stays as it is. */
    private double fit(Company company) {
        double gain = !channel.bringsInquiries()
                ? 0
                : company.alignment()
                        .coCreation()
                        .map(Alignment.CoCreation::fitGain)
                        .orElse(0.0);
        return gain == 0 ? channel.fit() : Logit.inverse(Logit.of(channel.fit()) + gain);
    }

    private static Distribution.Sampler intentSampler(double mean, double shape) {
        boolean varies = mean > 0 && mean < 1;
        return varies ? Kumaraswamy.ofMean(shape, mean).sampler() : new Constant(mean).sampler();
    }

    /** Name in the scenario. */
    public String name() {
        return name;
    }

    /** Position in the scenario, 0 … */
    public int number() {
        return number;
    }

    /** Key of the draws about its leads. */
    public int family() {
        return family;
    }

    /** The record it was made from. */
    public Channel channel() {
        return channel;
    }

    /** Share of its leads whose company could buy. */
    public double fit() {
        return fit;
    }

    double meanIntent() {
        return channel.intent();
    }

    /** Mean chance that a lead can be reached at all. */
    double meanReachable() {
        return 1 - (1 - channel.reachable().mean()) * origin.reachableFactor();
    }

    double initialIntent(Lead lead, double growth) {
        double drawn = campaigns.shift(intent.at(lead.uniform(DrawPurpose.INTENT, 0)), lead.inquiredAt());
        return growth == 0 ? drawn : Logit.inverse(Logit.of(drawn) + growth);
    }

    /** What leads that inquire at present have in common. */
    LeadOrigin origin(Draws ofReplication) {
        if (origin.draws() != ofReplication) {
            origin = new LeadOrigin(this, ofReplication, family, origin.reachableFactor());
        }
        return origin;
    }

    /** {@code I(t) = I∞ + (I0 − I∞)·exp(−t/τ)} with {@code I∞ = floor·I0}. */
    double intentAfter(double initial, long elapsed) {
        if (Double.isInfinite(fadesInMillis)) {
            return initial;
        }
        double floor = conversion.intentFloor();
        return initial * (floor + (1 - floor) * ElementaryFunctions.exp(-elapsed / fadesInMillis));
    }

    /** The lead's own chance of being reachable with a form without fields; drawn only where it varies over leads. */
    double reachable(Lead lead) {
        return reachableAlike ? channel.reachable().mean() : reachability.at(lead.uniform(DrawPurpose.REACHABILITY, 0));
    }

    /** Mean number of touches needed beyond the first. */
    double touchesBeyondFirst() {
        return conversion.touchesBeyondFirst() * channel.touchesFactor();
    }

    /** What attempts amount to of which so many were answered: {@code conversations + w·unanswered}. */
    double touches(int attempts, int conversations) {
        return conversations + conversion.unansweredTouchCounts() * (attempts - conversations);
    }

    /** Whether attempts of which so many were answered are as many touches as a lead needs. */
    public boolean enough(int attempts, int conversations, int needed) {
        return touches(attempts, conversations) >= needed - ROUNDING;
    }

    int touchesNeeded(double u) {
        return 1 + ((int) touches.count(u));
    }

    /** {@code logit(π) + δx − δ²/2}, {@code x = z + δ·good}: calibrated log-odds of being good. */
    double score(double separation, boolean good, double z) {
        double x = z + (good ? separation : 0);
        return priorLogit + separation * x - separation * separation / 2;
    }

    /** How likely its leads answer. */
    public PickUpCurve pickUp() {
        return pickUp;
    }

    /** When others sell to its leads. */
    Rivals rivals() {
        return rivals;
    }

    /** What is spent on it, and how many inquiries that brings. */
    public ChannelSpend spending() {
        return spending;
    }

    /** Factor on the size of its deals. */
    public double dealFactor() {
        return channel.dealSizeFactor();
    }

    /** Urgency, 1 the most urgent. */
    public int tier() {
        return channel.tier();
    }
}
