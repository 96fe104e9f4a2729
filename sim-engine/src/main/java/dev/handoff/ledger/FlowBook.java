package dev.handoff.ledger;

/** How many leads pass each step of the funnel, in all and by week. */
final class FlowBook {

    /** Steps of the funnel, first to last. */
    enum Step {
        INQUIRIES(Metric.INQUIRIES),
        MQLS(Metric.MQLS),
        SALS(Metric.SALS),
        SQLS(Metric.SQLS),
        OPPORTUNITIES(Metric.OPPORTUNITIES),
        WINS(Metric.WINS);

        private final Metric metric;

        Step(Metric metric) {
            this.metric = metric;
        }

        /** How many pass it. */
        Metric metric() {
            return metric;
        }
    }

    private final WeeklySum[] steps = new WeeklySum[Step.values().length];

    FlowBook(Window window) {
        for (int i = 0; i < steps.length; i++) {
            steps[i] = new WeeklySum(window);
        }
    }

    void pass(long at, Step step) {
        steps[step.ordinal()].add(at, 1);
    }

    double total(Step step) {
        return steps[step.ordinal()].total();
    }

    WeeklySum weekly(Step step) {
        return steps[step.ordinal()];
    }

    void report(Responses out) {
        for (Step step : Step.values()) {
            out.put(step.metric, total(step));
        }
        out.put(Metric.RATE_MQL, rate(Step.MQLS, Step.INQUIRIES));
        out.put(Metric.RATE_SAL, rate(Step.SALS, Step.MQLS));
        out.put(Metric.RATE_SQL, rate(Step.SQLS, Step.SALS));
        out.put(Metric.RATE_WIN, rate(Step.WINS, Step.OPPORTUNITIES));
    }

    /** Share of one step that reaches another; NaN where nobody took the first. */
    double rate(Step of, Step from) {
        return total(from) == 0 ? Double.NaN : total(of) / total(from);
    }
}
