package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.estimate.ConversationLikelihood;
import dev.handoff.calibration.estimate.DefinitionInversion;
import dev.handoff.calibration.estimate.Maximum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fit and intent of all inquiries, and the definition that let some of them through. Without a column that says who qualified, all were
 * handed over and there is nothing to invert; the same with one channel or few leads, where the definition stays as it was.
 */
final class DefinitionFit {

    private static final int CHANNELS_NEEDED = 2;
    private static final int LEADS_NEEDED = 500;
    private static final String METHOD = "shares qualified and good among the qualified, inverted";
    private static final double CLEARLY = 3;
    private static final double LEAST_ERROR = 1e-3;

    /** Variance that the log-odds of intent have by what is assumed of leads that fit and are not good. */
    private static final double ASSUMED = 2 * ConversationLikelihood.SHARE_SPREAD * ConversationLikelihood.SHARE_SPREAD;

    private final CrmTables tables;
    private final List<Integer> channels;
    /** Places of the channels that hand leads over; of the others only reps found leads, which no definition kept back. */
    private final List<Integer> handing = new ArrayList<>();

    private final ConversationLikelihood likelihood;
    private final Maximum conversations;
    private final HandedScores handed;
    private final ReviewFit review;
    private final double[] logitQualified;
    private final double[] seQualified;
    private final boolean inverts;
    private final double[] seGood;
    private final double unit;

    DefinitionFit(
            CrmTables tables,
            List<Integer> channels,
            ConversationLikelihood likelihood,
            Maximum conversations,
            HandedScores handed,
            ReviewFit review) {
        this.tables = tables;
        this.channels = channels;
        this.likelihood = likelihood;
        this.conversations = conversations;
        this.handed = handed;
        this.review = review;
        this.unit = handed.spread() > 0 ? handed.spread() : 1;
        for (int c = 0; c < channels.size(); c++) {
            if (handed.of(c).length > 0) {
                handing.add(c);
            }
        }
        QualifiedShares qualified = QualifiedShares.of(tables, channels);
        this.logitQualified = qualified.logits();
        this.seQualified = qualified.errors();
        this.inverts = tables.knows(CrmColumn.LEAD_QUALIFIED)
                && handing.stream().allMatch(qualified::isBoth)
                && handing.size() >= CHANNELS_NEEDED
                && tables.leads().size() >= LEADS_NEEDED;
        this.seGood = new double[channels.size()];
        for (int c = 0; c < seGood.length; c++) {
            seGood[c] = conversations.se(likelihood.of(0, c));
        }
    }

    List<FitBlock.Value> values(FitParts parts, int[] conversationsOf) {
        List<FitBlock.Value> values = new ArrayList<>();
        String method = inverts && isScoreWorthSomething() ? METHOD + ", with the spread of scores" : METHOD;
        for (int c : channels) {
            String channel = "channels." + tables.channels().get(c);
            values.add(FitBlock.Value.of(channel + ".fit", "", ErrorScale.LOGIT, conversationsOf[c], method));
            values.add(
                    new FitBlock.Value(channel + ".intent", "", ErrorScale.LOGIT, conversationsOf[c], ASSUMED, method));
        }
        if (inverts) {
            int n = tables.leads().size();
            values.add(FitBlock.Value.of("leadDefinition.threshold", "", ErrorScale.IDENTITY, n, method));
            values.add(FitBlock.Value.of("scoring.auc", "", ErrorScale.LOGIT, n, method));
        } else {
            parts.miss(
                    "leadDefinition.threshold",
                    "needs who qualified and who did not in two channels or more, and " + LEADS_NEEDED + " leads");
            parts.miss("scoring.auc", "goes with the definition");
        }
        return values;
    }

    /** Names of what {@link #centre} holds: what is like among channels begins alike, up to {@link FitBlock#OF}. */
    List<String> coordinates() {
        List<String> names = new ArrayList<>();
        for (String what : List.of("good", "fitting", "fading", "touches")) {
            addNames(what, names);
        }
        names.addAll(List.of("spread of scores", "common fading", "common touches"));
        addNames("qualified", names);
        return names;
    }

    private void addNames(String what, List<String> names) {
        for (int place = 0; place < channels.size(); place++) {
            String found = handing.contains(place) ? "" : " found";
            names.add(what + found + FitBlock.OF + tables.channels().get(channels.get(place)));
        }
    }

    /**
     * What conversations gave, then the log-odds of qualifying by channel. What a score is worth is told in log-odds between leads a standard
     * deviation of the file's scores apart: of a unit of the score it is always one in a simulated log, however much scores tell.
     */
    double[] centre() {
        double[] centre = point();
        centre[likelihood.beta()] *= unit;
        return centre;
    }

    /** The same with what a unit of the file's score is worth. */
    double[] point() {
        double[] own = conversations.point();
        double[] point = Arrays.copyOf(own, own.length + channels.size());
        System.arraycopy(logitQualified, 0, point, own.length, channels.size());
        return point;
    }

    /** From what stands in {@link #centre}, or near it, to what stands in {@link #point}. */
    double[] unscaled(double[] coordinates) {
        double[] x = coordinates.clone();
        x[likelihood.beta()] /= unit;
        return x;
    }

    double[][] covariance() {
        int own = conversations.point().length;
        double[][] covariance = new double[own + channels.size()][];
        for (int i = 0; i < covariance.length; i++) {
            covariance[i] = i < own
                    ? Arrays.copyOf(conversations.covariance()[i], covariance.length)
                    : new double[covariance.length];
            if (i >= own) {
                covariance[i][i] = seQualified[i - own] * seQualified[i - own];
            }
        }
        for (int i = 0; i < own; i++) {
            covariance[likelihood.beta()][i] *= unit;
            covariance[i][likelihood.beta()] *= unit;
        }
        return covariance;
    }

    /** The values of the definition behind {@code values}, for one draw of what was fitted, told as in {@link #point}. */
    double[] append(double[] values, double[] x) {
        int n = channels.size();
        double[] all = Arrays.copyOf(values, values.length + 2 * n + (inverts ? 2 : 0));
        double[] goodHanded = new double[n];
        double[] fitting = new double[n];
        for (int c = 0; c < n; c++) {
            goodHanded[c] = goodAmongHanded(c, x);
            fitting[c] = fitAmongOthers(c, x);
        }
        beforeReview(goodHanded, fitting, x);
        DefinitionInversion inverted = inverts ? invert(goodHanded, x) : null;
        for (int c = 0; c < n; c++) {
            int place = inverted == null ? -1 : handing.indexOf(c);
            double good = place < 0 ? goodHanded[c] : inverted.good()[place];
            double fit = good + (1 - good) * fitting[c];
            all[values.length + 2 * c] = fit;
            all[values.length + 2 * c + 1] = good / fit;
        }
        if (inverted != null) {
            all[all.length - 2] = inverted.threshold();
            all[all.length - 1] = inverted.auc();
        }
        return all;
    }

    /** Conversations tell of leads that reps let in; puts those before review in their place. */
    private void beforeReview(double[] good, double[] fitting, double[] x) {
        if (!review.takesPlace()) {
            return;
        }
        Held.Rejections rejections = review.chances(fitAccepted(x));
        for (int c : handing) {
            double accepted = good[c] + (1 - good[c]) * fitting[c];
            double fit = ReviewFit.fitHanded(rejections, accepted);
            double goodHanded = good[c] * fit / accepted;
            fitting[c] = (fit - goodHanded) / (1 - goodHanded);
            good[c] = goodHanded;
        }
    }

    /** Share that fits of the leads that sales was given and let in, over all channels. */
    double fitAccepted(double[] x) {
        double sum = 0;
        double all = 0;
        for (int c : handing) {
            double good = goodAmongHanded(c, x);
            sum += handed.leads(c) * (good + (1 - good) * fitAmongOthers(c, x));
            all += handed.leads(c);
        }
        return sum / all;
    }

    private DefinitionInversion invert(double[] goodHanded, double[] x) {
        int own = conversations.point().length;
        double[] qualified = Arrays.copyOfRange(x, own, own + channels.size());
        double[] good = Arrays.stream(goodHanded).map(ErrorScale.LOGIT::of).toArray();
        return DefinitionInversion.of(of(qualified), of(good), of(seQualified), of(seGood), spread(x));
    }

    /**
     * How much the scores of the qualified differ within a channel, as log-odds of being good: their spread in the file × what a unit of the score is
     * worth. Nothing, where it is not clear that the score is worth anything.
     */
    private DefinitionInversion.Spread spread(double[] x) {
        if (!isScoreWorthSomething()) {
            return DefinitionInversion.Spread.NOT_KNOWN;
        }
        double[] leads = handing.stream().mapToDouble(handed::leads).toArray();
        double ofSpread = scoreSlope() * scoreSlope() / (2.0 * handed.scored());
        double error = Math.sqrt(errorOfScoreSlope() * errorOfScoreSlope() + ofSpread) * handed.spread();
        return new DefinitionInversion.Spread(
                leads, x[likelihood.beta()] * handed.spread(), Math.max(LEAST_ERROR, error));
    }

    private boolean isScoreWorthSomething() {
        return scoreSlope() > CLEARLY * errorOfScoreSlope();
    }

    /** The numbers of the channels that hand leads over. */
    private double[] of(double[] all) {
        return handing.stream().mapToDouble(c -> all[c]).toArray();
    }

    /** Mean chance to be good over the leads of a channel that sales was given; of a channel that hands none over, over those that reps found. */
    double goodAmongHanded(int c, double[] x) {
        double alpha = x[likelihood.of(0, c)];
        double beta = x[likelihood.beta()];
        double sum = 0;
        double[] scores = handed.of(c);
        if (scores.length == 0) {
            return ErrorScale.LOGIT.inverse(alpha);
        }
        for (double score : scores) {
            sum += ErrorScale.LOGIT.inverse(alpha + beta * score);
        }
        return sum / scores.length;
    }

    /** How many log-odds of being good a unit of the score is worth. */
    double scoreSlope() {
        return conversations.point()[likelihood.beta()];
    }

    /** Its standard error. */
    double errorOfScoreSlope() {
        return conversations.se(likelihood.beta());
    }

    /** Log-odds of being good at the mean score, over all leads that sales was given. */
    double meanLevel() {
        double sum = 0;
        double n = 0;
        for (int c = 0; c < channels.size(); c++) {
            sum += conversations.point()[likelihood.of(0, c)] * handed.leads(c);
            n += handed.leads(c);
        }
        return sum / n;
    }

    /** Share of those that are not good which fit all the same. */
    double fitAmongOthers(int c, double[] x) {
        return ErrorScale.LOGIT.inverse(x[likelihood.of(1, c)]);
    }
}
