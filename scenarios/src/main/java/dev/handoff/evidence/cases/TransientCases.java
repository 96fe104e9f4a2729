package dev.handoff.evidence.cases;

import dev.handoff.evidence.cases.OracleCase.Figure;
import dev.handoff.evidence.theory.TransientMm1;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The n-th wait of an M/M/1 queue that starts empty, without warm-up. Cases of file 16 of the validation data. */
final class TransientCases {

    private static final String SOURCE = "Spitzer 1956";
    private static final int MANY = 10_000;

    private TransientCases() {}

    static List<OracleCase> all() {
        TransientMm1 busy = new TransientMm1(0.9, 1);
        TransientMm1 half = new TransientMm1(1, 2);
        TransientMm1 shop = new TransientMm1(1.5, 3);
        TransientMm1 pharmacy = new TransientMm1(1 / 6.0, 1 / 3.0);
        TransientMm1 law = new TransientMm1(1, 1 / 0.9);
        return List.of(
                of("TRN-01", busy, 2, MANY, false, waits(busy, 2, 5, 10, 25, 100), averages(busy, 2, 5, 10, 25, 100)),
                of("TRN-01 long", busy, 9, 4000, false, waits(busy, 1000), averages(busy, 1000)),
                of("TRN-02", half, 2, MANY, false, waits(half, 10, 100), averages(half, 10, 100)),
                of("TRN-02 long", half, 8, 400, false, List.of(), averages(half, 1000)),
                of("TRN-02 longest", half, 64, 100, false, List.of(), averages(half, 10_000)),
                of(
                        "TRN-03",
                        shop,
                        1,
                        MANY,
                        true,
                        waits(shop, 20, 50, 70),
                        twentyToSeventy(shop, averages(shop, 20, 50, 70))),
                of("TRN-04", pharmacy, 7, MANY, false, waits(pharmacy, 10, 100), averages(pharmacy, 10, 100)),
                of("TRN-05", law, 2, MANY, false, waits(law, 25), averages(law, 25, 100)));
    }

    private static OracleCase of(
            String id,
            TransientMm1 theory,
            int weeks,
            int replications,
            boolean quick,
            List<Figure> waits,
            List<Figure> averages) {
        List<String> overrides = QueueSettings.of(
                        theory.arrivalRate(), 1, QueueSettings.exponential(1 / theory.serviceRate()))
                .weeks(0, weeks)
                .overrides();
        List<Figure> all = new ArrayList<>(waits);
        all.addAll(averages);
        String title =
                String.format(Locale.ROOT, "M/M/1 from empty, ρ = %.3g", theory.arrivalRate() / theory.serviceRate());
        return new OracleCase(id, title, "mm1", overrides, replications, SOURCE, quick, all);
    }

    private static List<Figure> waits(TransientMm1 theory, int... numbers) {
        List<Figure> figures = new ArrayList<>();
        for (int n : numbers) {
            figures.add(new Figure(
                    "E[W_" + n + "]",
                    theory.meanWait(n),
                    "Σ_{k<n} E[(S_k − A_k)⁺]/k",
                    run -> run.waits().get(n - 1)));
        }
        return figures;
    }

    private static List<Figure> averages(TransientMm1 theory, int... numbers) {
        List<Figure> figures = new ArrayList<>();
        for (int n : numbers) {
            figures.add(new Figure(
                    "E[avg of first " + n + " waits]",
                    theory.averageWait(1, n),
                    "Σ E[W_k]/n",
                    run -> run.waits().meanOf(0, n)));
        }
        return figures;
    }

    private static List<Figure> twentyToSeventy(TransientMm1 theory, List<Figure> averages) {
        averages.add(new Figure(
                "E[avg wait customers 21..70]",
                theory.averageWait(21, 70),
                "Σ E[W_k]/50",
                run -> run.waits().meanOf(20, 70)));
        return averages;
    }
}
