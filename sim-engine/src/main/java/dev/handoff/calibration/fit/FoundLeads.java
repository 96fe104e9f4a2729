package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmTables;
import java.util.Optional;

/** The leads of an export that reps found themselves. */
public final class FoundLeads {
    private FoundLeads() {}

    /** How many there are. */
    public static int count(CrmTables tables) {
        int n = 0;
        for (boolean found : tables.leads().prospected()) {
            n += found ? 1 : 0;
        }
        return n;
    }

    /** The channel of most of them, which says what such leads are like; empty without any. */
    public static Optional<String> channel(CrmTables tables) {
        int[] counts = new int[tables.channels().size()];
        int most = -1;
        for (int i = 0; i < tables.leads().size(); i++) {
            if (tables.leads().prospected()[i]) {
                int channel = tables.leads().channel()[i];
                counts[channel]++;
                most = most < 0 || counts[channel] > counts[most] ? channel : most;
            }
        }
        return most < 0 ? Optional.empty() : Optional.of(tables.channels().get(most));
    }
}
