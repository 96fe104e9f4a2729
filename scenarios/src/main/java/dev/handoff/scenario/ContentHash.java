package dev.handoff.scenario;

import dev.handoff.company.Company;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells companies apart by what they say, not by how it is spelled. */
final class ContentHash {
    private static final int DIGITS = 16;

    private ContentHash() {}

    static String of(Company company) {
        byte[] canonical = YamlText.flow(Unbinder.company(company)).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical))
                    .substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
