package dev.handoff.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets drawn and compared so that nobody learns them by trying. */
final class Secrets {
    private static final int BYTES = 16;
    private static final int BYTES_OF_A_REFERENCE = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A new secret of 128 bits, fit for addresses and cookies. */
    static String draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A few letters to find a line in a log by. */
    static String reference() {
        byte[] bytes = new byte[BYTES_OF_A_REFERENCE];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What the forms of a session send along. It is made of the session's secret, so that it outlives a restart, and does not tell it. */
    static String formToken(String session) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(("form " + session).getBytes(UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, BYTES + BYTES_OF_A_REFERENCE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Whether two texts are the same, in the same time wherever they differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }
}
