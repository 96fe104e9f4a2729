package dev.handoff.game.world;

import dev.handoff.company.Company;
import dev.handoff.company.Incentives;
import java.util.ArrayList;
import java.util.List;

/**
 * What makes the first act a quarrel: incentives that part the departments, and for a company whose scenario is silent about them, the beliefs and incentives of the cold war: without
 * them there is nothing to agree on.
 */
final class FirstActSilos {
    private static final List<String> SILOS =
            List.of("incentives.marketing=mqls", "incentives.handedCredit=0.5", "sla.legitimacy.written=imposed");

    // How deep the silos of a game are at least: assumed for the sake of the lesson; no published figure says how deep
    // silos are.
    private static final double CREDIT_WEIGHT = 1.2;
    private static final double PROSPECTING_PULL = 1;
    private static final double PADDING = 0.5;
    private static final double GAMING = 0.6;
    private static final double ORDERS_BELIEVED = 0.2;

    /** The magnitudes of the scenario {@code cold-war}. */
    private static final List<String> COLD_WAR = List.of(
            "acceptance.misfitsSpotted=0.3",
            "acceptance.wronglyRejected=0.06",
            "acceptance.distrust=1",
            "acceptance.reasonsByTrust=0.5",
            "belief.rule=experience",
            "belief.prejudice=0.35",
            "trust.sales=0.42",
            "trust.marketing=0.42",
            "trust.rate=0.1",
            "trust.promisedQuality=0.3",
            "trust.badLeads=0.15",
            "trust.unexplained=0.3",
            "trust.misunderstanding=0.1",
            "scoring.aucWithHistory=0.9");

    private FirstActSilos() {}

    static List<String> overrides(Company company) {
        List<String> all = new ArrayList<>(SILOS);
        all.addAll(depth(company));
        if (!World.quarrels(company)) {
            all.addAll(COLD_WAR);
        }
        if (company.nurture().drift() == 0) {
            all.add("nurture.drift=5");
        }
        return all;
    }

    /** A company whose silos are deeper keeps its own. */
    private static List<String> depth(Company company) {
        Incentives incentives = company.incentives();
        return List.of(
                "incentives.creditWeight=" + Math.max(CREDIT_WEIGHT, incentives.creditWeight()),
                "incentives.prospectingPull=" + Math.max(PROSPECTING_PULL, incentives.prospectingPull()),
                "incentives.padding=" + Math.max(PADDING, incentives.padding()),
                "persistence.gaming=" + Math.max(GAMING, company.persistence().gaming()),
                "sla.legitimacy.imposedStart="
                        + Math.min(ORDERS_BELIEVED, company.sla().legitimacy().imposedStart()));
    }
}
