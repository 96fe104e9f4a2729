package dev.handoff.game.levers;

import dev.handoff.company.Company;
import dev.handoff.texts.FigureSpelling;
import dev.handoff.texts.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every level of every lever and every option of every clause, as the company at hand has them; and the limits of both roles. */
public final class Menu {
    /** Most percent of the budget that may go to anything but names. */
    public static final double BUDGET_LIMIT = 30;

    /** Most hours a week of a rep that may go to anything but working what comes in. */
    public static final double HOURS_LIMIT = 16;

    /** Rules that a side sets for itself are orders from above; what both have signed is their own. */
    private static final String WRITTEN_TOGETHER = "sla.legitimacy.written=jointly";

    private final Map<Lever, List<Level>> levers = new EnumMap<>(Lever.class);
    private final Map<Clause, List<Level>> clauses = new EnumMap<>(Clause.class);

    private final PartnerTerms partners;

    private Menu(Company company) {
        for (Lever lever : Lever.values()) {
            levers.put(lever, List.copyOf(lever.levels(company)));
        }
        for (Clause clause : Clause.values()) {
            clauses.put(clause, List.copyOf(clause.options(company)));
        }
        partners = PartnerTerms.of(company).within(this);
    }

    /** What can be chosen in a company. */
    public static Menu of(Company company) {
        return new Menu(company);
    }

    /** All levels of a lever. */
    public List<Level> levels(Lever lever) {
        return levers.get(lever);
    }

    /** All options of a clause; the first is that nothing is agreed. */
    public List<Level> options(Clause clause) {
        return clauses.get(clause);
    }

    /** How two willing partners play the company. */
    public PartnerTerms partners() {
        return partners;
    }

    /** The level that leaves the company as it was found. */
    public Level standing(Lever lever) {
        return levels(lever).stream().filter(Level::isStanding).findFirst().orElseThrow();
    }

    /** Where a decision puts a lever. */
    public Level chosen(Decision decision, Lever lever) {
        return decision.level(lever)
                .map(key -> find(levels(lever), key, lever.wording()))
                .orElseGet(() -> standing(lever));
    }

    /** What a card says about a clause. */
    public Level chosen(Terms terms, Clause clause) {
        return terms.option(clause)
                .map(key -> find(options(clause), key, clause.wording()))
                .orElseGet(() -> options(clause).get(0));
    }

    private static Level find(List<Level> levels, String key, Phrase title) {
        return levels.stream()
                .filter(level -> level.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalMove(Phrase.of("menu.has-no-setting", title, key)));
    }

    /** How many levers a decision puts elsewhere than they were found. */
    public long moved(Decision decision) {
        return decision.levels().keySet().stream()
                .filter(lever -> !chosen(decision, lever).isStanding())
                .count();
    }

    /** What a role's decision takes from its limit. */
    public double cost(Role role, Decision decision) {
        return Lever.of(role).stream()
                .mapToDouble(lever -> chosen(decision, lever).cost())
                .sum();
    }

    /** The limit of a role, or what the company did before when that is more. */
    public double limit(Role role) {
        double limit = role == Role.MARKETING ? BUDGET_LIMIT : HOURS_LIMIT;
        return Math.max(limit, cost(role, Decision.NOTHING));
    }

    /**
     * Refuses what the rules do not allow.
     *
     * @throws IllegalMove when a lever is not the role's, not open yet, too many are moved, or it costs too much
     */
    public void check(Role role, int round, Decision decision) {
        decision.levels().keySet().forEach(lever -> checkOpen(role, round, lever));
        if (moved(decision) > Lever.MOST_AT_ONCE) {
            throw new IllegalMove(Phrase.of("menu.at-most-levers-at-once", Lever.MOST_AT_ONCE));
        }
        double cost = cost(role, decision);
        if (cost > limit(role)) {
            throw new IllegalMove(
                    Phrase.of("menu.that-takes-and-is-the", inUnits(role, cost), inUnits(role, limit(role))));
        }
    }

    private static void checkOpen(Role role, int round, Lever lever) {
        if (lever.role() != role) {
            throw new IllegalMove(Phrase.of(
                    "menu.is-s-to-decide", lever.wording(), lever.role().wording()));
        }
        if (lever.opensInRound() > round) {
            throw new IllegalMove(Phrase.of("menu.opens-in-round", lever.wording(), lever.opensInRound()));
        }
    }

    /** An amount of a role's limit in words. */
    public static Phrase inUnits(Role role, double amount) {
        return Phrase.of(
                role == Role.MARKETING ? "menu.percent-of-budget" : "menu.hours-a-week",
                FigureSpelling.of(number(amount)));
    }

    /** An amount without its unit, for where that follows. */
    public static String number(double amount) {
        return amount == Math.rint(amount) ? Long.toString((long) amount) : Double.toString(amount);
    }

    /**
     * Refuses a card nobody can sign.
     *
     * @throws IllegalMove when a clause has no such option, or nothing is written on it
     */
    public void check(Terms terms) {
        checkOptions(terms);
        if (terms.isBlank()) {
            throw new IllegalMove(Phrase.of("menu.the-card-is-blank-write"));
        }
    }

    /**
     * Refuses clauses that say what nobody can choose; a card in the writing may be blank.
     *
     * @throws IllegalMove when a clause has no such option
     */
    public void checkOptions(Terms terms) {
        terms.options().keySet().forEach(clause -> chosen(terms, clause));
    }

    /** What decisions and agreement set; what is signed replaces what a side had decided for itself. */
    public List<String> overrides(Map<Role, Decision> decisions, Terms terms) {
        List<String> all = new ArrayList<>();
        for (Lever lever : Lever.values()) {
            Decision decision = decisions.getOrDefault(lever.role(), Decision.NOTHING);
            all.addAll(chosen(decision, lever).overrides());
        }
        for (Clause clause : Clause.values()) {
            all.addAll(chosen(terms, clause).overrides());
        }
        if (!terms.isBlank()) {
            all.add(WRITTEN_TOGETHER);
        }
        return Collections.unmodifiableList(all);
    }
}
