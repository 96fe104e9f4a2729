package dev.handoff.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Draws what nobody may guess, and the hashes by which it is known again. */
public final class RoomKeys {
    private static final int BYTES = 16;
    private static final int DIGITS = 10_000;
    private static final int CODE_SIGNS = 6;

    /** No letters that are read as digits or as each other, and no vowels but those that make no words. */
    private static final String SIGNS = "ABCDEFGHKMNPQRTUVWXY3479";

    private static final SecureRandom RANDOM = new SecureRandom();

    private RoomKeys() {}

    /** A secret of 128 bits, fit for addresses and cookies. */
    public static String secret() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A code to type, of six signs: {@code K7M-4QX}. */
    public static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_SIGNS; i++) {
            code.append(i == CODE_SIGNS / 2 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** A code as it is compared: blanks, dashes and capitals do not matter. */
    static String plainCode(String typed) {
        return typed.replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
    }

    /** Four digits. */
    static String digits() {
        return String.format(Locale.ROOT, "%04d", RANDOM.nextInt(DIGITS));
    }

    /** Hash of a secret of 128 bits. */
    static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Hash of digits; they are few, so that only who reads the database could try them all, and who does needs none. */
    static String digitsHash(String key, String digits) {
        return hash(key + " " + digits);
    }

    /** Whether two texts are the same, in the same time wherever they differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
    }
}
