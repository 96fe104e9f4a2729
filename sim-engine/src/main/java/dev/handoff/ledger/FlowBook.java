package dev.handoff.ledger;

/** How many leads pass each step of the funnel, in all and by week. */
final class FlowBook {

    /** Steps of the funnel, first to last. */
    enum Step {
        INQUIRIES("inquiries"),
        MQLS("mqls"),
        SALS("sals"),
        SQLS("sqls"),
        OPPORTUNITIES("opportunities"),
        WINS("wins");

        private final String metric;

        Step(String metric) {
            this.metric = metric;
        }

        /** Name used in metrics. */
        String metric() {
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
            out.put(step.metric, "leads", total(step));
        }
        out.put("rate.mql", "share", rate(Step.MQLS, Step.INQUIRIES));
        out.put("rate.sal", "share", rate(Step.SALS, Step.MQLS));
        out.put("rate.sql", "share", rate(Step.SQLS, Step.SALS));
        out.put("rate.win", "share", rate(Step.WINS, Step.OPPORTUNITIES));
    }

    /** Share of one step that reaches another; NaN where nobody took the first. */
    double rate(Step of, Step from) {
        return total(from) == 0 ? Double.NaN : total(of) / total(from);
    }
}
