package dev.handoff.scenario.recovery;

import dev.handoff.scenario.Scenario;
import dev.handoff.scenario.ScenarioLoader;
import java.util.List;
import java.util.Locale;

/** A company whose values are known, because they stand in its file. */
enum RecoveryCompany {
    DESK_OF_EIGHT("src/test/resources/recovery/desk-of-eight.yaml", true),
    HOUSE_OF_TWENTY("src/test/resources/recovery/house-of-twenty.yaml", true),
    BUSY_DESK("src/test/resources/recovery/busy-desk.yaml", true),
    HALF_GONE("src/test/resources/recovery/half-gone.yaml", true),
    INDUSTRY_BASELINE("industry-baseline", false),
    COLD_WAR("cold-war", false),
    SIGNED_SLA("signed-sla", false);

    private final String source;
    private final boolean planted;

    RecoveryCompany(String source, boolean planted) {
        this.source = source;
        this.planted = planted;
    }

    /** Whether it was made for these tests, without opinions and agreements; else it is a shipped one. */
    boolean isPlanted() {
        return planted;
    }

    /** Its name in the catalogue, or its file. */
    String source() {
        return source;
    }

    /** Its name in words. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    Scenario scenario(String... changes) {
        return ScenarioLoader.load(source, List.of(changes)).orThrow();
    }
}
