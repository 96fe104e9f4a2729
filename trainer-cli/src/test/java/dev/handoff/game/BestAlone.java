package dev.handoff.game;

import dev.handoff.game.levers.Decision;
import dev.handoff.game.levers.Lever;
import dev.handoff.game.rules.Card;

/**
 * The best that one seat can do alone beside each colleague, who stays as it is, with nothing signed: found by moving one lever at a time from
 * doing nothing, in three rounds of silos and three together, on seeds 101 to 103. What wins the colleague over is no level that the search could take.
 */
final class BestAlone {
    private static final String FOUND = """
            cold-war closer: MIX=events CLOSED_LOOP=history FIELDS=fields-3 NURTURE=nurture-15
            cold-war cynic: MIX=intent FIELDS=fields-3 NURTURE=nurture-15
            cold-war pitcher: MIX=intent CLOSED_LOOP=history FIELDS=fields-3 NURTURE=nurture-15
            cold-war partner: CLOSED_LOOP=history CO_CREATION=hours-1 FIELDS=fields-3 NURTURE=nurture-15
            cold-war volume: REJECT=accept
            cold-war gatekeeper: SPEED=drop-everything ATTEMPTS=attempts-5 REJECT=accept ORDER=score TRAINING=half-day
            cold-war cocktail: SPEED=drop-everything ATTEMPTS=attempts-5 REJECT=accept ORDER=score
            cold-war steward: SPEED=drop-everything REJECT=accept TRAINING=half-day
            hot-leads closer: MIX=reach CO_CREATION=hours-1
            hot-leads cynic: MIX=reach CO_CREATION=hours-1
            hot-leads pitcher: MIX=reach
            hot-leads partner: MIX=events CO_CREATION=hours-1
            hot-leads volume: PROSPECTING=share-10 ORDER=score TRAINING=two-days
            hot-leads gatekeeper: SPEED=drop-everything ATTEMPTS=attempts-5 ORDER=score TRAINING=half-day
            hot-leads cocktail: SPEED=drop-everything TRAINING=two-days
            hot-leads steward: SPEED=drop-everything TRAINING=two-days
            """;

    private BestAlone() {}

    static Decision of(String scenario, Card colleague) {
        String place = scenario + " " + colleague.key() + ": ";
        String levers = FOUND.lines()
                .filter(line -> line.startsWith(place))
                .findFirst()
                .orElseThrow()
                .substring(place.length());
        Decision decision = Decision.NOTHING;
        for (String lever : levers.split(" ")) {
            String[] parts = lever.split("=");
            decision = decision.with(Lever.valueOf(parts[0]), parts[1]);
        }
        return decision;
    }
}
