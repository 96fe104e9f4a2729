package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.estimate.ConversationLikelihood;
import dev.handoff.calibration.estimate.Conversations;
import dev.handoff.calibration.estimate.Maximum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What conversations lead to, and from there back to all inquiries: the likelihood of what follows a conversation gives the shares of good
 * leads and of those that fit among the handed, the definition is inverted to get them of all inquiries. Both are one block, for the second
 * follows from the first in every draw.
 */
final class ConversationsFit {

    private static final int SQLS_NEEDED = 100;
    private static final int OF_A_CHANNEL = 10;
    private static final String METHOD = "likelihood of what follows a conversation";

    private final CrmTables tables;
    private final Held held;
    private final ReviewFit review;
    private final List<Integer> channels = new ArrayList<>();
    private final int[] conversationsOf;
    private final int[] sqlsOf;
    private final double meanScore;
    private final List<Conversations> leads;
    private final HandedScores handed;
    private @Nullable DefinitionFit definition;

    ConversationsFit(
            CrmTables tables,
            FollowUpLog log,
            Held held,
            PersistenceFit persistence,
            double recorded,
            ReviewFit review) {
        this.tables = tables;
        this.held = held;
        this.review = review;
        this.meanScore = meanScore(tables, log);
        List<Conversations> all = new ConversationLog(tables, log, held, persistence, recorded, meanScore).all();
        this.conversationsOf = new int[tables.channels().size()];
        this.sqlsOf = new int[conversationsOf.length];
        for (Conversations of : all) {
            conversationsOf[of.channel()]++;
            sqlsOf[of.channel()] += of.outcome() == Conversations.Outcome.SUCCESS ? 1 : 0;
        }
        for (int c = 0; c < conversationsOf.length; c++) {
            if (conversationsOf[c] >= OF_A_CHANNEL) {
                channels.add(c);
            }
        }
        this.leads = all.stream()
                .filter(of -> channels.contains(of.channel()))
                .map(of -> renumbered(of))
                .toList();
        this.handed = HandedScores.of(tables, log, channels, meanScore);
    }

    private Conversations renumbered(Conversations of) {
        return new Conversations(
                channels.indexOf(of.channel()),
                of.score(),
                of.attempt(),
                of.days(),
                of.outcome(),
                of.misfitUnrecorded(),
                of.notCalled());
    }

    private static double meanScore(CrmTables tables, FollowUpLog log) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < tables.leads().size(); i++) {
            double score = tables.leads().score()[i];
            if (log.handedAt(i) != CrmTables.NEVER && !Double.isNaN(score)) {
                sum += score;
                n++;
            }
        }
        return n == 0 ? 0 : sum / n;
    }

    void fit(FitParts parts) {
        String path = "conversion.*";
        int sqls = Arrays.stream(sqlsOf).sum();
        if (!parts.has(path, CrmColumn.LEAD_SQL, "instant at which a lead was called worth pursuing")
                || !parts.has(path, CrmColumn.ACTIVITY_OUTCOME, "outcome of attempts")
                || !parts.enough(path, sqls, SQLS_NEEDED, "leads worth pursuing after a conversation")) {
            return;
        }
        ConversationLikelihood likelihood =
                new ConversationLikelihood(leads, channels.size(), held.intentFloor(), held.rivalDays());
        Maximum maximum = likelihood.fit();
        List<FitBlock.Value> values = new ArrayList<>(ofConversations(sqls));
        DefinitionFit inverted = new DefinitionFit(tables, channels, likelihood, maximum, handed, review);
        definition = inverted;
        values.addAll(inverted.values(parts, conversationsOf));
        parts.add(FitBlock.derived(
                "conversations",
                values,
                inverted.coordinates(),
                inverted.centre(),
                inverted.covariance(),
                x -> inverted.append(ownValues(likelihood, x), inverted.unscaled(x))));
        review.fit(parts, inverted.fitAccepted(inverted.point()));
    }

    /** How to bring scores to the scale of a scenario; empty where they are on it, tell nothing, or nothing was fitted. */
    Optional<ScoreScale> scoreScale() {
        return Optional.ofNullable(definition)
                .filter(d -> ScoreScale.needed(d.scoreSlope(), d.errorOfScoreSlope()))
                .map(d -> new ScoreScale(d.meanLevel(), d.scoreSlope(), meanScore));
    }

    /** What was found of the handed leads of a channel: share good, share of the others that fits, slope of the score. */
    double[] handed(int channel) {
        DefinitionFit of = Objects.requireNonNull(definition);
        double[] x = of.point();
        int place = channels.indexOf(channel);
        return new double[] {of.goodAmongHanded(place, x), of.fitAmongOthers(place, x), of.scoreSlope()};
    }

    private List<FitBlock.Value> ofConversations(int sqls) {
        double fading = square(ConversationLikelihood.FADING_SPREAD) + square(ConversationLikelihood.FADING_PRIOR);
        double touches = square(ConversationLikelihood.TOUCHES_PRIOR);
        double factor = square(ConversationLikelihood.TOUCHES_SPREAD);
        List<FitBlock.Value> values = new ArrayList<>();
        values.add(new FitBlock.Value("conversion.touchesBeyondFirst", "", ErrorScale.LOG, sqls, touches, METHOD));
        for (int c : channels) {
            String channel = "channels." + tables.channels().get(c);
            values.add(
                    new FitBlock.Value(channel + ".intentFadesIn", "days", ErrorScale.LOG, sqlsOf[c], fading, METHOD));
            values.add(new FitBlock.Value(channel + ".touchesFactor", "", ErrorScale.LOG, sqlsOf[c], factor, METHOD));
        }
        return values;
    }

    private double[] ownValues(ConversationLikelihood likelihood, double[] x) {
        double[] own = new double[1 + 2 * channels.size()];
        own[0] = ErrorScale.LOG.inverse(x[likelihood.touches()]);
        for (int c = 0; c < channels.size(); c++) {
            own[1 + 2 * c] = ErrorScale.LOG.inverse(x[likelihood.fading()] + x[likelihood.of(2, c)]);
            own[2 + 2 * c] = ErrorScale.LOG.inverse(x[likelihood.of(3, c)]);
        }
        return own;
    }

    private static double square(double x) {
        return x * x;
    }
}
