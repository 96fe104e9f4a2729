package dev.handoff.scenario.facts;

import dev.handoff.company.Owner;
import java.util.EnumSet;
import java.util.Set;

/** The companies behind the conclusions: scenarios as they are, and one year in which the cold war takes over parts of the agreement. */
enum World {
    COLD_WAR("cold-war"),
    JOINT("joint-sla"),
    SPEED_ONLY("speed-only"),
    PERSISTENCE_ONLY("persistence-only"),
    CLOSED_LOOP("closed-loop"),
    MARKETING_ALONE(EnumSet.of(Owner.MARKETING)),
    SALES_ALONE(EnumSet.of(Owner.SALES)),
    TOGETHER(EnumSet.allOf(Owner.class));

    private final String scenario;
    private final Set<Owner> adopting;

    World(String scenario) {
        this.scenario = scenario;
        this.adopting = EnumSet.noneOf(Owner.class);
    }

    World(Set<Owner> adopting) {
        this.scenario = "cold-war";
        this.adopting = adopting;
    }

    /** The scenario it begins as. */
    String scenario() {
        return scenario;
    }

    /** Whose part of {@link #JOINT} it takes over when measuring begins. */
    Set<Owner> adopting() {
        return adopting;
    }
}
