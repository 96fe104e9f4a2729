package dev.handoff.crm.raw;

import dev.handoff.crm.mapping.CrmMapping;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Which channel a name in a file stands for, as the mapping says. */
final class ChannelWords {
    /** The channel of rows that name none; some companies write "unknown" themselves, which is something else. */
    static final String NOT_RECORDED = "not recorded";

    private final Map<String, String> channels = new HashMap<>();

    ChannelWords(CrmMapping mapping) {
        mapping.channels().forEach((channel, names) -> names.forEach(n -> channels.put(plain(n), channel)));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The channel, without characters that could drive a terminal; null is a row that names none. */
    String of(String name) {
        if (name == null) {
            return NOT_RECORDED;
        }
        String mapped = channels.get(plain(name));
        return mapped != null ? mapped : UnmappedTally.printable(name);
    }
}
