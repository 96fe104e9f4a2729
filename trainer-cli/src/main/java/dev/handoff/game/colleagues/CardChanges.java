package dev.handoff.game.colleagues;

import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Terms;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;

/** Changes that a computer player makes to the card on the table: what it strikes out, softens, raises or asks for. */
final class CardChanges {
    private final Menu menu;
    private Terms terms;

    CardChanges(Terms terms, Menu menu) {
        this.menu = menu;
        this.terms = terms;
    }

    /** Strikes clauses out. */
    CardChanges strike(Clause... clauses) {
        for (Clause clause : clauses) {
            terms = terms.with(clause, "none");
        }
        return this;
    }

    /** Asks for the first of these options that the company has, unless the clause says something already. */
    CardChanges ask(Clause clause, String... options) {
        if (terms.option(clause).isEmpty()) {
            List<String> there = keys(clause);
            List.of(options).stream()
                    .filter(there::contains)
                    .findFirst()
                    .ifPresent(option -> terms = terms.with(clause, option));
        }
        return this;
    }

    /** Lowers a clause that goes further than that option. */
    CardChanges atMost(Clause clause, String option) {
        int most = keys(clause).indexOf(option);
        return most > 0 && place(clause) > most ? with(clause, option) : this;
    }

    /** Raises a clause, or writes it in. */
    CardChanges atLeast(Clause clause, String option) {
        return place(clause) < keys(clause).indexOf(option) ? with(clause, option) : this;
    }

    private CardChanges with(Clause clause, String option) {
        terms = terms.with(clause, option);
        return this;
    }

    private int place(Clause clause) {
        return keys(clause).indexOf(menu.chosen(terms, clause).key());
    }

    private List<String> keys(Clause clause) {
        return menu.options(clause).stream().map(Level::key).toList();
    }

    Terms done() {
        return terms;
    }

    /** What differs between two cards, in words: {@code Out: Quality floor. Changed: First touch … instead of ….} */
    static String changes(Menu menu, Terms from, Terms to) {
        List<String> out = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> in = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            if (to.option(clause).isEmpty() && from.option(clause).isPresent()) {
                out.add(clause.title());
            } else if (from.option(clause).isPresent() && !to.option(clause).equals(from.option(clause))) {
                changed.add(english(
                        "card-changes.instead",
                        written(menu, to, clause),
                        menu.chosen(from, clause).wording()));
            } else if (!to.option(clause).equals(from.option(clause))) {
                in.add(written(menu, to, clause));
            }
        }
        return said("card-changes.out", out) + said("card-changes.changed", changed) + said("card-changes.in", in);
    }

    /** The clause that a card was refused for: the first of those that would have to go, or to change. */
    static String trouble(Terms offer, Terms wanted) {
        return offer.options().keySet().stream()
                .filter(clause -> !offer.option(clause).equals(wanted.option(clause)))
                .findFirst()
                .map(clause -> english("card-changes.trouble", clause.wording()))
                .orElse("");
    }

    private static String written(Menu menu, Terms terms, Clause clause) {
        return english(
                "card-changes.written",
                clause.wording(),
                menu.chosen(terms, clause).wording());
    }

    /** The log keeps what is said in English; {@link Spoken} tells it in other languages. */
    private static String english(String key, Object... arguments) {
        return Texts.english().of(key, arguments);
    }

    private static String said(String what, List<String> clauses) {
        return clauses.isEmpty() ? "" : " " + english(what, String.join(", ", clauses));
    }
}
