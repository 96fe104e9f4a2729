package dev.handoff.handoff;

import dev.handoff.market.Lead;
import java.util.ArrayList;
import java.util.List;

/**
 * Each rep gets leads in proportion to a weight, evenly spread: everybody present gains credit by weight, the one with most credit gets the
 * lead and pays for it. Weights 200/100/100 share 60 leads as 30/15/15; who is absent gains nothing and does not catch up. A weight of 0
 * means none: whoever else is absent or full, such a rep gets no lead.
 */
public final class Weighted implements Router {

    private final List<Double> weights;
    private final boolean somebodyGetsNone;
    private final List<Account> accounts = new ArrayList<>();
    private int known;

    /** What a rep may claim. */
    private static final class Account {
        private final double weight;
        private double credit;

        Account(double weight) {
            this.weight = weight;
        }
    }

    /** Relative weights of those who take leads, in order; missing ones count 1. */
    public Weighted(List<Double> weights) {
        this.weights = List.copyOf(weights);
        this.somebodyGetsNone = weights.contains(0.0);
    }

    @Override
    public <D extends RoutingDesk> List<D> allowed(Lead lead, List<D> takers) {
        takers.forEach(this::account);
        return somebodyGetsNone
                ? takers.stream().filter(d -> account(d).weight > 0).toList()
                : takers;
    }

    @Override
    public <D extends RoutingDesk> D choose(Lead lead, List<D> candidates) {
        D chosen = candidates.get(0);
        double total = 0;
        for (D candidate : candidates) {
            Account account = account(candidate);
            account.credit += account.weight;
            total += account.weight;
            if (account.credit > account(chosen).credit) {
                chosen = candidate;
            }
        }
        account(chosen).credit -= total;
        return chosen;
    }

    /** The weights belong to those who take leads, in the order in which they first do. */
    private Account account(RoutingDesk desk) {
        while (accounts.size() <= desk.number()) {
            accounts.add(null);
        }
        if (accounts.get(desk.number()) == null) {
            accounts.set(desk.number(), new Account(known < weights.size() ? weights.get(known) : 1));
            known++;
        }
        return accounts.get(desk.number());
    }
}
