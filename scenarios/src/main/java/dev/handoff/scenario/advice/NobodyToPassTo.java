package dev.handoff.scenario.advice;

import dev.handoff.company.Sla.BreachAction;
import dev.handoff.company.Sla.FirstTouch;
import dev.handoff.company.Sla.MinimumAttempts;
import dev.handoff.company.Sla.TimedClause;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A lead cannot go to a colleague where there is none. */
final class NobodyToPassTo implements AdviceRule {
    @Override
    public List<Advice> look(Given given) {
        if (given.repsWhoCall() != 1) {
            return List.of();
        }
        return breaches(given).entrySet().stream()
                .filter(e -> e.getValue().equals(Optional.of(BreachAction.REASSIGN)))
                .map(e -> new Advice(
                        "sla.sales." + e.getKey() + ".breach",
                        "a lead that is let down goes to a colleague, but 1 rep follows up in all",
                        "breach: escalate"))
                .toList();
    }

    private static Map<String, Optional<BreachAction>> breaches(Given given) {
        Map<String, Optional<BreachAction>> breaches = new LinkedHashMap<>();
        breaches.put("acceptance", given.sales().acceptance().map(TimedClause::breach));
        breaches.put("firstTouch", given.sales().firstTouch().map(FirstTouch::breach));
        breaches.put("minimumAttempts", given.sales().minimumAttempts().map(MinimumAttempts::breach));
        breaches.put("disposition", given.sales().disposition().map(TimedClause::breach));
        return breaches;
    }
}
