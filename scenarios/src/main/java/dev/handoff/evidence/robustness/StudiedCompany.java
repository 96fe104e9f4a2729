package dev.handoff.evidence.robustness;

import dev.handoff.company.Owner;
import java.util.EnumSet;
import java.util.Set;

/** The companies behind the conclusions: scenarios as they are, and one year in which a company takes over an agreement or parts of it. */
enum StudiedCompany {
    BASELINE("industry-baseline"),
    SIGNED("industry-baseline", "signed-sla", EnumSet.allOf(Owner.class)),
    COLD_WAR("cold-war"),
    SPEED_ONLY("cold-war", "speed-only", EnumSet.allOf(Owner.class)),
    CLOSED_LOOP("cold-war", "closed-loop", EnumSet.allOf(Owner.class)),
    MARKETING_ALONE("cold-war", "joint-sla", EnumSet.of(Owner.MARKETING)),
    SALES_ALONE("cold-war", "joint-sla", EnumSet.of(Owner.SALES)),
    TOGETHER("cold-war", "joint-sla", EnumSet.allOf(Owner.class));

    private final String scenario;
    private final String reference;
    private final Set<Owner> adopting;

    StudiedCompany(String scenario) {
        this(scenario, scenario, EnumSet.noneOf(Owner.class));
    }

    StudiedCompany(String scenario, String reference, Set<Owner> adopting) {
        this.scenario = scenario;
        this.reference = reference;
        this.adopting = adopting;
    }

    /** The scenario it begins as. */
    String scenario() {
        return scenario;
    }

    /** The scenario of which it takes over a part, or its own. */
    String reference() {
        return reference;
    }

    /** Whose part of the reference it takes over when measuring begins. */
    Set<Owner> adopting() {
        return adopting;
    }
}
