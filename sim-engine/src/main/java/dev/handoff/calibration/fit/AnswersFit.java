package dev.handoff.calibration.fit;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.estimate.AnswerLikelihood;
import dev.handoff.calibration.estimate.Maximum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who answers, by the likelihood of answers with leads that can never be reached. */
final class AnswersFit {

    private static final int ATTEMPTS_NEEDED = 300;
    private static final int ANSWERS_NEEDED = 50;
    private static final String METHOD = "likelihood of answers, leads that can never be reached allowed for";

    /** Minutes after which a rep calls a lead of their own: nobody recorded when it was found. */
    private static final double AT_ONCE = 1;

    private final CrmTables tables;
    private final FollowUpLog log;
    private final int[] attemptsOf;
    private final int[] leadsOf;

    AnswersFit(CrmTables tables, FollowUpLog log) {
        this.tables = tables;
        this.log = log;
        this.attemptsOf = new int[tables.channels().size()];
        this.leadsOf = new int[attemptsOf.length];
    }

    void fit(FitParts parts) {
        String path = "channels.*.pickUp";
        if (!parts.has(path, CrmColumn.ACTIVITY_OUTCOME, "outcome of attempts")) {
            return;
        }
        AnswerLikelihood.Attempts attempts = attempts();
        int answered = 0;
        for (boolean yes : attempts.answered()) {
            answered += yes ? 1 : 0;
        }
        if (!parts.enough(path, attempts.lead().length, ATTEMPTS_NEEDED, "attempts with an outcome")
                || !parts.enough(path, answered, ANSWERS_NEEDED, "answered attempts")) {
            return;
        }
        AnswerLikelihood likelihood =
                new AnswerLikelihood(renumbered(attempts), channels().size());
        report(parts, likelihood.fit(), attempts.lead().length);
    }

    /** Channels with at least one attempt; the others stay as they were. */
    private List<Integer> channels() {
        List<Integer> list = new ArrayList<>();
        for (int c = 0; c < attemptsOf.length; c++) {
            if (attemptsOf[c] > 0) {
                list.add(c);
            }
        }
        return list;
    }

    private AnswerLikelihood.Attempts renumbered(AnswerLikelihood.Attempts all) {
        List<Integer> channels = channels();
        int[] channel = Arrays.stream(all.channel()).map(channels::indexOf).toArray();
        return new AnswerLikelihood.Attempts(
                all.lead(), channel, all.number(), all.firstDelay(), all.spoken(), all.answered());
    }

    private AnswerLikelihood.Attempts attempts() {
        ActivityColumns acts = tables.activities();
        int n = acts.size();
        int[] lead = new int[n];
        int[] channel = new int[n];
        int[] number = new int[n];
        double[] delay = new double[n];
        boolean[] spoken = new boolean[n];
        boolean[] answered = new boolean[n];
        int used = 0;
        for (int i = 0; i < tables.leads().size(); i++) {
            double first = tables.leads().prospected()[i] ? AT_ONCE : log.firstDelayMinutes(i);
            boolean spoke = false;
            int before = used;
            for (int row = log.from(i); row < log.to(i) && !Double.isNaN(first); row++) {
                if (acts.answered()[row] >= 0) {
                    lead[used] = i;
                    channel[used] = tables.leads().channel()[i];
                    number[used] = row - log.from(i) + 1;
                    delay[used] = first;
                    spoken[used] = spoke;
                    answered[used++] = acts.answered()[row] == 1;
                }
                spoke |= acts.answered()[row] == 1;
            }
            attemptsOf[tables.leads().channel()[i]] += used - before;
            leadsOf[tables.leads().channel()[i]] += used > before ? 1 : 0;
        }
        return new AnswerLikelihood.Attempts(
                Arrays.copyOf(lead, used),
                Arrays.copyOf(channel, used),
                Arrays.copyOf(number, used),
                Arrays.copyOf(delay, used),
                Arrays.copyOf(spoken, used),
                Arrays.copyOf(answered, used));
    }

    private void report(FitParts parts, Maximum maximum, int n) {
        List<Integer> channels = channels();
        List<FitBlock.Value> values = new ArrayList<>();
        double pickUpPrior = AnswerLikelihood.PICK_UP_SPREAD * AnswerLikelihood.PICK_UP_SPREAD;
        double reachablePrior = AnswerLikelihood.REACHABLE_SPREAD * AnswerLikelihood.REACHABLE_SPREAD;
        boolean several = channels.size() > 1;
        for (int c : channels) {
            values.add(value(c, ".pickUp", attemptsOf[c], several ? pickUpPrior : Double.POSITIVE_INFINITY));
        }
        values.add(FitBlock.Value.of("pickUp.lossPerDecade", "", ErrorScale.IDENTITY, n, METHOD));
        values.add(FitBlock.Value.of("pickUp.lossPerAttempt", "", ErrorScale.IDENTITY, n, METHOD));
        values.add(FitBlock.Value.of("pickUp.afterConversation", "", ErrorScale.IDENTITY, n, METHOD));
        for (int c : channels) {
            values.add(value(c, ".reachable", leadsOf[c], several ? reachablePrior : Double.POSITIVE_INFINITY));
        }
        parts.add(FitBlock.direct("answers", values, maximum.point(), maximum.covariance()));
    }

    private FitBlock.Value value(int channel, String what, int n, double prior) {
        String path = "channels." + tables.channels().get(channel) + what;
        return new FitBlock.Value(path, "", ErrorScale.LOGIT, n, prior, METHOD);
    }
}
