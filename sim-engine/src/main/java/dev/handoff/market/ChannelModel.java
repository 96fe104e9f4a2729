package dev.handoff.market;

import dev.handoff.company.Alignment;
import dev.handoff.company.Channel;
import dev.handoff.company.Company;
import dev.handoff.company.Conversion;
import dev.handoff.company.LeadDefinition;
import dev.handoff.company.PickUp;
import dev.handoff.kernel.Constant;
import dev.handoff.kernel.Counts;
import dev.handoff.kernel.Distribution;
import dev.handoff.kernel.Draws;
import dev.handoff.kernel.Kumaraswamy;
import dev.handoff.kernel.SimTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/** A channel ready to simulate: the company's records of it turned into functions. */
public final class ChannelModel implements Adopts {

    private static final double SMALLEST_PRIOR = 0.001;
    private static final double LOG10_OF_61 = FastMath.log10(61);

    private final String name;
    private final int number;
    private final int family;
    private final Draws draws;
    private Channel channel;
    private double fit;
    private Conversion conversion;
    private PickUp pickUp;
    private Distribution.Sampler intent;
    private Distribution.Sampler reachability;
    private Campaigns campaigns;
    private double priorLogit;
    private double pickUpIntercept;
    private double fadesInMillis;
    private double rivalMillis;
    private double lateMillis;
    private double reachableFactor;
    private double budgetShare;
    private double spendFactor = 1;
    private List<ChannelModel> all = List.of();
    private double[] pickUps = new double[0];
    private long pickUpsDelay;

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
        pickUp = company.pickUp();
        pickUps = new double[0];
        intent = intentSampler(channel.intent(), conversion.intentShape());
        reachability = channel.reachable().sampler();
        campaigns = new Campaigns(company.arrivals(), family, draws);
        priorLogit = Logit.of(clampedPrior(fit * channel.intent()));
        pickUpIntercept = Logit.of(channel.pickUp()) + pickUp.lossPerDecade() * LOG10_OF_61;
        fadesInMillis = millis(channel.intentFadesIn());
        rivalMillis = millis(conversion.rivalAfter());
        lateMillis = conversion.lateFactor() > 1 ? millis(conversion.lateAfter()) : Double.POSITIVE_INFINITY;
        LeadDefinition definition = company.leadDefinition();
        reachableFactor = FastMath.pow(definition.unreachablePerField(), definition.requiredFields());
        budgetShare = 1 - company.nurture().share();
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
        return channel.assists() == 0 ? 0 : Math.min(1, channel.assists() * spendShare());
    }

    /** What an earlier touch by this channel adds to a lead's intent, logits. */
    double assistGain() {
        return channel.assistGain();
    }

    /** Number of the campaign that runs at that instant, 0 … */
    public long campaignAt(long at) {
        return campaigns.number(at);
    }

    private static double millis(Optional<Duration> duration) {
        return duration.map(d -> (double) d.toMillis()).orElse(Double.POSITIVE_INFINITY);
    }

    private static double clampedPrior(double prior) {
        return Math.min(1 - SMALLEST_PRIOR, Math.max(SMALLEST_PRIOR, prior));
    }

    /** Campaigns that sales helps to write attract more companies that could buy; what reps find themselves stays as it is. */
    private double fit(Company company) {
        double gain = channel.inquiriesPerWeek() == 0
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
        return 1 - (1 - channel.reachable().mean()) * reachableFactor;
    }

    double initialIntent(Lead lead, double growth) {
        double drawn = campaigns.shift(intent.at(lead.uniform(DrawPurpose.INTENT, 0)), lead.inquiredAt());
        return growth == 0 ? drawn : Logit.inverse(Logit.of(drawn) + growth);
    }

    /** Factor on the chance of being unreachable, from the form fields demanded at present. */
    double reachableFactor() {
        return reachableFactor;
    }

    /** {@code I(t) = I∞ + (I0 − I∞)·exp(−t/τ)} with {@code I∞ = floor·I0}. */
    double intentAfter(double initial, long elapsed) {
        if (Double.isInfinite(fadesInMillis)) {
            return initial;
        }
        double floor = conversion.intentFloor();
        return initial * (floor + (1 - floor) * FastMath.exp(-elapsed / fadesInMillis));
    }

    double reachable(double u) {
        return reachability.at(u);
    }

    /** Mean number of touches needed beyond the first. */
    double touchesBeyondFirst() {
        return conversion.touchesBeyondFirst() * channel.touchesFactor();
    }

    int touchesNeeded(double u) {
        return 1 + ((int) Counts.poisson(touchesBeyondFirst(), u));
    }

    /** Chance that no rival has sold to a lead so long after its inquiry. */
    double noRivalBy(long elapsed) {
        return Double.isInfinite(rivalMillis) ? 1 : FastMath.exp(-elapsed / rivalMillis);
    }

    /** When a rival sells to a lead that nothing annoys: an exponential time after the inquiry. */
    long boughtElsewhereAt(long inquiredAt, double u) {
        boolean never = Double.isInfinite(rivalMillis);
        return never ? Long.MAX_VALUE : inquiredAt + (long) rivalComesIn(u);
    }

    /** The same for a lead that was annoyed; without a first attempt by then it is late. */
    long boughtElsewhereAt(long inquiredAt, double u, long firstAttemptAt, Friction friction) {
        long lateAt = lateAt(inquiredAt);
        boolean late = firstAttemptAt > lateAt;
        if (Double.isInfinite(rivalMillis) || !late && !duplicates(friction)) {
            return boughtElsewhereAt(inquiredAt, u);
        }
        return friction.boughtElsewhereAt(
                inquiredAt,
                rivalComesIn(u),
                late ? lateAt : Long.MAX_VALUE,
                conversion.lateFactor(),
                conversion.duplicateFactor());
    }

    private boolean duplicates(Friction friction) {
        return conversion.duplicateFactor() > 1 && friction.duplicates();
    }

    private double rivalComesIn(double u) {
        return -rivalMillis * FastMath.log(1 - u);
    }

    private long lateAt(long inquiredAt) {
        return Double.isInfinite(lateMillis) ? Long.MAX_VALUE : inquiredAt + (long) lateMillis;
    }

    /** {@code logit(π) + δx − δ²/2}, {@code x = z + δ·good}: calibrated log-odds of being good. */
    double score(double separation, boolean good, double z) {
        double x = z + (good ? separation : 0);
        return priorLogit + separation * x - separation * separation / 2;
    }

    /**
     * Chance that a reachable lead answers.
     *
     * @param attempt number of the attempt, from 1
     * @param firstDelay delay of the first attempt since the inquiry, milliseconds
     * @param spokeBefore whether an earlier attempt led to a conversation
     */
    public double pickUp(int attempt, long firstDelay, boolean spokeBefore) {
        if (!pickUp.hazards().isEmpty()) {
            return pickUp.hazards().get(Math.min(attempt, pickUp.hazards().size()) - 1);
        }
        double minutes = firstDelay / (double) SimTime.MINUTE;
        double logit = pickUpIntercept
                - pickUp.lossPerDecade() * FastMath.log10(1 + minutes)
                - pickUp.lossPerAttempt() * (attempt - 1)
                + (spokeBefore ? pickUp.afterConversation() : 0);
        return Logit.inverse(logit);
    }

    /**
     * Chances that a reachable lead answers at the first attempts, when the very first comes after that delay: at [2(k − 1)] for attempt k
     * without an earlier conversation, at [2(k − 1) + 1] with one. Worked out once for each set of rules: the books ask it for every lost
     * lead.
     */
    public double[] pickUps(int attempts, long firstDelay) {
        if (pickUps.length != 2 * attempts || pickUpsDelay != firstDelay) {
            pickUps = new double[2 * attempts];
            pickUpsDelay = firstDelay;
            for (int i = 0; i < pickUps.length; i++) {
                pickUps[i] = pickUp(1 + i / 2, firstDelay, i % 2 == 1);
            }
        }
        return pickUps;
    }

    /** Factor on the size of its deals. */
    public double dealFactor() {
        return channel.dealSizeFactor();
    }

    /** Urgency, 1 the most urgent. */
    public int tier() {
        return channel.tier();
    }

    /** Inquiries a week at the spend in force: {@code Lmax·(1 − exp(−s/s0))}, scaled to the stated volume at the reference spend. */
    public double inquiriesPerWeek() {
        double share = spendShare();
        if (channel.saturation().isEmpty()) {
            return channel.inquiriesPerWeek() * share;
        }
        double s0 = channel.saturation().get();
        return channel.inquiriesPerWeek() * FastMath.expm1(-share / s0) / FastMath.expm1(-1 / s0);
    }

    /** Money spent a week, the part that nurture takes included: what the scenario plans × what marketing has made of it. */
    public double spendPerWeek() {
        return plannedSpend() * spendFactor;
    }

    /** Money a week that the scenario plans at present. */
    public double plannedSpend() {
        return channel.spendPerWeek().orElse(referenceSpend());
    }

    /** Marketing spends so much a week from now on; the next day's inquiries follow. What the scenario plans must not be 0. */
    public void moveSpendTo(double spend) {
        spendFactor = spend / plannedSpend();
    }

    /** Money a week at which the channel brings its stated volume. */
    public double referenceSpend() {
        return channel.inquiriesPerWeek() * channel.costPerInquiry();
    }

    private double spendShare() {
        double share = referenceSpend() > 0 ? spendPerWeek() / referenceSpend() : 1;
        return share * budgetShare;
    }
}
