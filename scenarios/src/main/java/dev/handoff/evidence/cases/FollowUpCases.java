package dev.handoff.evidence.cases;

import dev.handoff.evidence.cases.OracleCase.Figure;
import dev.handoff.evidence.theory.BetaGeometric;
import dev.handoff.evidence.theory.TruncatedGeometric;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Attempts until somebody answers, with nothing but chance in the way. Cases of file 10 of the validation data.
 *
 * <p>Leads that leave between two attempts are leads that opt out after an attempt, with the chance to leave before the next one.
 */
final class FollowUpCases {

    private static final int REPLICATIONS = 40;
    private static final double LEADS_A_WEEK = 2000;

    /** A rarer event would take millions of leads to be measured to 2 %. */
    private static final double RARE = 0.005;

    private FollowUpCases() {}

    static List<OracleCase> all() {
        return List.of(
                constant("TCH-01", 0.2, 6, 1, 0, false),
                constant("TCH-02", 0.35, 3, 4, 0, false),
                constant("TCH-03", 0.08, 8, 24, 0, false),
                constant("TCH-04", 0.2, 6, 24, 0.01, true),
                constant("TCH-05", 0.5, 2, 0.5, 0.2, false),
                constant("TCH-06", 0.12, 12, 24, 0.0208333333333333, false),
                varied("TCH-07", new BetaGeometric(2, 8, 6), true),
                varied("TCH-08", new BetaGeometric(0.5, 2, 8), false));
    }

    private static OracleCase constant(String id, double p, int max, double gap, double hazard, boolean quick) {
        TruncatedGeometric theory = TruncatedGeometric.of(p, max, gap, hazard);
        List<String> overrides = settings(max, gap)
                .set("channels.arrivals.inquiriesPerWeek", LEADS_A_WEEK)
                .set("pickUp.hazards", "[" + p + "]")
                .set("cadence.optOut", 1 - theory.survival())
                .overrides();
        String title = "up to " + max + " attempts" + (hazard > 0 ? ", leads leave in between" : "");
        return new OracleCase(id, title, "mmc", overrides, REPLICATIONS, "elementary", quick, figures(theory, gap));
    }

    private static QueueSettings settings(int max, double gap) {
        return new QueueSettings()
                .weeks(2, 10)
                .set("work.touch", "0 s")
                .set("cadence.maxAttempts", Integer.toString(max))
                .set("cadence.gap", QueueSettings.hours(gap));
    }

    private static List<Figure> figures(TruncatedGeometric theory, double gap) {
        double tried = theory.meanAttemptsOfContacts();
        List<Figure> figures = new ArrayList<>(List.of(
                new Figure(
                        "P(contact)",
                        theory.contactChance(),
                        "p(1 − r^K)/(1 − r), r = (1 − p)s",
                        FollowUpCases::contact),
                new Figure(
                        "E[attempts]",
                        theory.meanAttempts(),
                        "Σ r^(k−1)",
                        run -> run.attempts().mean()),
                new Figure(
                        "Var[attempts]",
                        theory.attemptsVariance(),
                        "Σ(2k − 1)r^(k−1) − mean²",
                        run -> run.attempts().meanSquareAbout(theory.meanAttempts())),
                new Figure(
                        "E[attempts|contact]",
                        tried,
                        "Σ k·p·r^(k−1)/P(contact)",
                        run -> run.contacts().mean()),
                new Figure(
                        "E[time_to_contact|contact]",
                        (tried - 1) * gap,
                        "(E[attempts|contact] − 1)·gap",
                        run -> run.contactTimes().mean())));
        if (theory.exhaustedChance() > RARE) {
            figures.add(new Figure(
                    "P(exhausted k, no contact)",
                    theory.exhaustedChance(),
                    "(1 − p)r^(K−1)",
                    run -> exhausted(run, theory.maxAttempts())));
        }
        if (theory.leftChance() > RARE) {
            figures.add(new Figure(
                    "P(expired between attempts)",
                    theory.leftChance(),
                    "1 − P(contact) − P(exhausted)",
                    run -> 1 - contact(run) - exhausted(run, theory.maxAttempts())));
        }
        return figures;
    }

    private static double contact(Observation run) {
        return run.contacts().size() / (double) run.attempts().size();
    }

    private static double exhausted(Observation run, int max) {
        double all = run.attempts().size();
        double atLast = 1 - run.attempts().shareUpTo(max - 1);
        double answeredAtLast =
                (1 - run.contacts().shareUpTo(max - 1)) * run.contacts().size() / all;
        return atLast - answeredAtLast;
    }

    /** A beta distribution over leads becomes a few channels that cannot be told from it: {@link BetaGeometric#kinds()}. */
    private static OracleCase varied(String id, BetaGeometric theory, boolean quick) {
        BetaGeometric.Kind[] kinds = theory.kinds();
        QueueSettings settings = settings(theory.maxAttempts(), 1)
                .set("channels.arrivals.inquiriesPerWeek", LEADS_A_WEEK * kinds[0].share())
                .set("channels.arrivals.pickUp", kinds[0].answer());
        for (int i = 1; i < kinds.length; i++) {
            double volume = LEADS_A_WEEK * kinds[i].share();
            settings.set("channels.kind" + i, "{inquiriesPerWeek: " + volume + ", pickUp: " + kinds[i].answer() + "}");
        }
        List<Figure> figures = List.of(
                new Figure("P(contact)", theory.contactChance(), "1 − B(α, β + K)/B(α, β)", FollowUpCases::contact),
                new Figure(
                        "E[attempts]",
                        theory.meanAttempts(),
                        "Σ B(α, β + k)/B(α, β)",
                        run -> run.attempts().mean()),
                new Figure(
                        "P(contact on attempt 1)",
                        theory.firstAnswered(),
                        "α/(α + β)",
                        run -> run.contacts().shareUpTo(1) * contact(run)));
        String title = String.format(Locale.ROOT, "leads differ, Beta(%.3g, %.3g)", theory.alpha(), theory.beta());
        String source = "Weinberg & Gladen 1986; Golub & Welsch 1969";
        return new OracleCase(id, title, "mmc", settings.overrides(), REPLICATIONS, source, quick, figures);
    }
}
