package dev.handoff.ledger;

import dev.handoff.ledger.FlowBook.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
        MARKETING("conversion.marketing", Step.MQLS, Step.INQUIRIES, Mechanism.TWO_LANGUAGES),
        SALES("conversion.sales", Step.WINS, Step.SALS, Mechanism.TWO_LANGUAGES),
        COMMON("conversion.common", Step.WINS, Step.MQLS, Mechanism.COMMON_LANGUAGE);

        private final String metric;
        private final Step of;
        private final Step from;
        private final Mechanism language;

        Meaning(String metric, Step of, Step from, Mechanism language) {
            this.metric = metric;
            this.of = of;
            this.from = from;
            this.language = language;
        }
    }

    private final FlowBook flow;

    ConversionBook(FlowBook flow) {
        this.flow = flow;
    }

    void report(Responses out, Set<Mechanism> mechanisms) {
        for (Meaning meaning : spoken(mechanisms)) {
            out.put(meaning.metric, "share", flow.rate(meaning.of, meaning.from));
        }
    }

    /** By week; NaN in weeks without anything to convert. */
    List<WeeklyResponse> weekly(Set<Mechanism> mechanisms) {
        List<WeeklyResponse> series = new ArrayList<>();
        for (Meaning meaning : spoken(mechanisms)) {
            series.add(new WeeklyResponse(meaning.metric, "share", byWeek(meaning)));
        }
        return series;
    }

    private static Set<Meaning> spoken(Set<Mechanism> mechanisms) {
        Set<Meaning> spoken = EnumSet.allOf(Meaning.class);
        spoken.removeIf(meaning -> !mechanisms.contains(meaning.language));
        return spoken;
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
