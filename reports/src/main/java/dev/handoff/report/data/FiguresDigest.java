package dev.handoff.report.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells by 16 signs whether two pictures were drawn from the same figures. */
public final class FiguresDigest {
    private static final int SIGNS = 16;

    private FiguresDigest() {}

    /** The first 64 bits of SHA-256 of the result's JSON document; why the result ended is none of its figures. */
    public static String of(String json) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(PartialMark.without(json).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, SIGNS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
