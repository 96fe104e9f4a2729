package dev.handoff.scenario.fitted;

import dev.handoff.calibration.CrmTables;
import dev.handoff.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Channels by names that a scenario takes: that of a channel of the scenario that is extended, where it is the same but for case, blanks and signs
 * ("Paid Search" is {@code paid-search}), else the export's own with hyphens for what no name may hold.
 */
public final class ChannelSpellings {
    private static final String NO_NAME = "[^\\p{L}\\p{N}_-]+";

    /** Names may have 60 characters; some are left for a number. */
    private static final int LONGEST = 56;

    private ChannelSpellings() {}

    /** The same tables with channels so named. */
    public static CrmTables of(CrmTables tables, Scenario base) {
        List<String> names = new ArrayList<>();
        tables.channels().forEach(name -> names.add(free(spelled(name, base), names)));
        return tables.withChannels(names);
    }

    private static String spelled(String name, Scenario base) {
        String own =
                name.strip().toLowerCase(Locale.ROOT).replaceAll(NO_NAME, "-").replaceAll("^[-_]+|[-_]+$", "");
        return base.company().channels().keySet().stream()
                .filter(channel ->
                        plain(channel).equals(plain(name)) && !plain(name).isEmpty())
                .findFirst()
                .orElse(own.isEmpty() ? "unnamed" : own.substring(0, Math.min(own.length(), LONGEST)));
    }

    /** Two channels never become one: the second gets a number. */
    private static String free(String name, List<String> taken) {
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    /** Letters and digits alone. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
