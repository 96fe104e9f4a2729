package dev.handoff.scenario;

import dev.handoff.company.Company;
import dev.handoff.company.Timeline;
import dev.handoff.scenario.binding.Unbinder;
import dev.handoff.scenario.yaml.YamlText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells scenarios apart by what they say, not by how it is spelled. */
final class ContentHash {
    private static final int DIGITS = 16;

    private ContentHash() {}

    /** Of the company alone when nothing changes in it, else of each version with its time. */
    static String of(Timeline timeline) {
        StringBuilder canonical = new StringBuilder(spelled(timeline.start()));
        timeline.changes()
                .forEach(c -> canonical
                        .append('\n')
                        .append(c.at().toMillis())
                        .append(' ')
                        .append(spelled(c.company())));
        return digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String spelled(Company company) {
        return YamlText.flow(Unbinder.company(company));
    }

    private static String digest(byte[] canonical) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
