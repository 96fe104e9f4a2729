package dev.handoff.terminal;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Role;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much a seat may do in a round, and how much of that a decision uses. Moving money between channels uses nothing. */
final class LimitWords {
    private LimitWords() {}

    /** The rule, as a sentence. */
    static String rule(Texts texts, Menu menu, Role role) {
        return texts.of(
                role == Role.MARKETING ? "limit-words.rule-of-budget" : "limit-words.rule-of-hours",
                Lever.MOST_AT_ONCE,
                number(texts, menu.limit(role)));
    }

    /** Where what is taken before anything was moved comes from; empty where nothing is. */
    static Optional<String> found(Texts texts, Menu menu, Role role) {
        List<String> taken = new ArrayList<>();
        for (Lever lever : Lever.of(role)) {
            Level standing = menu.standing(lever);
            if (standing.cost() > 0) {
                boolean named = !standing.wording().equals(Level.AS_FOUND);
                taken.add(texts.of(
                        named ? "limit-words.taken-named" : "limit-words.taken",
                        lever.wording(),
                        inUnits(texts, role, standing.cost()),
                        standing.wording()));
            }
        }
        double all = menu.cost(role, Decision.NOTHING);
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        taken.size() == 1
                                ? texts.of("limit-words.taken-before-you-move-anything", taken.get(0))
                                : texts.of(
                                        "limit-words.several-taken",
                                        String.join(", ", taken),
                                        inUnits(texts, role, all)));
    }

    private static String inUnits(Texts texts, Role role, double amount) {
        return Menu.inUnits(role, amount).in(texts);
    }

    private static String number(Texts texts, double amount) {
        return texts.figure(Menu.number(amount));
    }

    /** What a decision uses, in a few words. */
    static String used(Texts texts, Menu menu, Role role, Decision decision) {
        return texts.of(
                role == Role.MARKETING ? "limit-words.used-of-budget" : "limit-words.used-of-hours",
                menu.moved(decision),
                Lever.MOST_AT_ONCE,
                number(texts, menu.cost(role, decision)),
                number(texts, menu.limit(role)));
    }
}
