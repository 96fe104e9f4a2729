package dev.handoff.ledger;

import dev.handoff.ledger.FlowBook.Step;

/**
 * What each side calls "conversion". Marketing means inquiries that became qualified leads; sales means accepted leads that became
 * customers. Both are right, and they never agree. With a common language both mean qualified leads that became customers.
 *
 * <p>Present where trust moves or a common language is spoken; where the company changes its language, all three are there. Counted in the
 * same time, not on the same leads: who wins today inquired months ago.
 */
final class ConversionBook {

    /** A meaning of the word. */
    private enum Meaning {
        MARKETING(Metric.CONVERSION_MARKETING, Step.MQLS, Step.INQUIRIES),
        SALES(Metric.CONVERSION_SALES, Step.WINS, Step.SALS),
        COMMON(Metric.CONVERSION_COMMON, Step.WINS, Step.MQLS);

        private final Metric metric;
        private final Step of;
        private final Step from;

        Meaning(Metric metric, Step of, Step from) {
            this.metric = metric;
            this.of = of;
            this.from = from;
        }
    }

    private final FlowBook flow;

    ConversionBook(FlowBook flow) {
        this.flow = flow;
    }

    void report(Responses out) {
        for (Meaning meaning : Meaning.values()) {
            out.put(meaning.metric, flow.rate(meaning.of, meaning.from));
        }
    }

    /** By week; NaN in weeks without anything to convert. */
    void weekly(WeeklyResponses out) {
        for (Meaning meaning : Meaning.values()) {
            out.put(meaning.metric, byWeek(meaning));
        }
    }

    private double[] byWeek(Meaning meaning) {
        double[] shares = flow.weekly(meaning.of).byWeek();
        double[] from = flow.weekly(meaning.from).byWeek();
        for (int week = 0; week < shares.length; week++) {
            shares[week] = from[week] == 0 ? Double.NaN : shares[week] / from[week];
        }
        return shares;
    }
}
