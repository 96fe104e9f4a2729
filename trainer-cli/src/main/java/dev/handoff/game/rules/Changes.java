package dev.handoff.game.rules;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.ReplacedLevers;
import dev.handoff.game.levers.Role;
import dev.handoff.game.levers.Terms;
import java.util.List;
import java.util.Optional;

/**
 * The levers that a side moved in a round. A lever whose place the agreement in force takes, wherever it stood before and stands now, was
 * not moved: its setting rests, and clearing it changes nothing.
 */
public final class Changes {
    private Changes() {}

    /**
     * The levers whose move counted.
     *
     * @param before the round before; empty where there is none, and then as the company was found
     */
    public static List<Lever> of(Menu menu, Optional<Round> before, Round now, Role role) {
        Decision stood = before.map(round -> round.decision(role)).orElse(Decision.NOTHING);
        return Lever.of(role).stream()
                .filter(lever -> isMoved(menu, stood, now, lever))
                .toList();
    }

    private static boolean isMoved(Menu menu, Decision stood, Round now, Lever lever) {
        Level was = menu.chosen(stood, lever);
        Level is = menu.chosen(now.decision(lever.role()), lever);
        boolean rests = isReplaced(menu, now, stood, lever) && isReplaced(menu, now, now.decision(lever.role()), lever);
        return !was.equals(is) && !rests;
    }

    private static boolean isReplaced(Menu menu, Round now, Decision decision, Lever lever) {
        Terms terms = now.agreement().orElse(Terms.BLANK);
        return ReplacedLevers.of(menu, terms, decision, lever)
                .map(ReplacedLevers::wholly)
                .orElse(false);
    }
}
