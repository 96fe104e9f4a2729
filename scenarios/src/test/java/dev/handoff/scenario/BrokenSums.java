package dev.handoff.scenario;

import dev.handoff.ledger.Fate;
import dev.handoff.ledger.Responses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can never be in the figures of a run, whatever the company: leads that vanish, shares beyond all, counts below none. */
final class BrokenSums {
    private static final double ROUNDING = 1e-9;

    private BrokenSums() {}

    static List<String> of(Responses run) {
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < run.names().size(); i++) {
            if (isImpossible(run.names().get(i), run.units().get(i), run.values()[i])) {
                broken.add(run.names().get(i) + " = " + run.values()[i] + " "
                        + run.units().get(i));
            }
        }
        if (fates(run) != run.get("inquiries")) {
            broken.add("fates of " + fates(run) + " leads, and " + run.get("inquiries") + " inquiries");
        }
        return broken;
    }

    /** Hours without end are those of a wait that nothing ends; an error is a difference, which may be below nothing. */
    private static boolean isImpossible(String name, String unit, double value) {
        return switch (unit) {
            case "h" -> false;
            case "share" -> !name.endsWith("error") && value < -ROUNDING || value > 1 + ROUNDING;
            case "leads", "attempts", "conversations", "looks", "escalations" -> value < 0 || Double.isInfinite(value);
            default -> Double.isInfinite(value);
        };
    }

    /** Every inquiry is won, lost for one reason, or open. */
    private static double fates(Responses run) {
        return run.get("fate.won")
                + run.get("fate.open")
                + Arrays.stream(Fate.values())
                        .filter(Fate::lost)
                        .map(fate -> "lost." + fate.label())
                        .filter(run::has)
                        .mapToDouble(run::get)
                        .sum();
    }
}
