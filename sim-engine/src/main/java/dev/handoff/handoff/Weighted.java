package dev.handoff.handoff;

import dev.handoff.market.Lead;
import java.util.Arrays;
import java.util.List;

/**
 * Each rep gets leads in proportion to a weight, evenly spread: everybody present gains credit by weight, the one with most credit gets the
 * lead and pays for it. Weights 200/100/100 share 60 leads as 30/15/15; who is absent gains nothing and does not catch up.
 */
public final class Weighted implements Router {

    private final List<Double> weights;
    private double[] credit = new double[8];

    /** Relative weights by number of the rep; missing ones count 1. */
    public Weighted(List<Double> weights) {
        this.weights = List.copyOf(weights);
    }

    @Override
    public <D extends Desk> D choose(Lead lead, List<D> candidates) {
        D chosen = candidates.get(0);
        double total = 0;
        for (D candidate : candidates) {
            makeRoomFor(candidate.number());
            double weight = weight(candidate);
            credit[candidate.number()] += weight;
            total += weight;
            if (credit[candidate.number()] > credit[chosen.number()]) {
                chosen = candidate;
            }
        }
        credit[chosen.number()] -= total;
        return chosen;
    }

    private double weight(Desk desk) {
        return desk.number() < weights.size() ? weights.get(desk.number()) : 1;
    }

    private void makeRoomFor(int number) {
        if (number >= credit.length) {
            credit = Arrays.copyOf(credit, 2 * number);
        }
    }
}
