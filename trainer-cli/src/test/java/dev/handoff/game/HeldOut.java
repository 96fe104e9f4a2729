package dev.handoff.game;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seeds that nothing was ever tuned on: chosen once, by the hash of a sentence, for the gates of the game. Whoever changes the game looks
 * at seeds from 101 on and leaves these alone.
 */
public final class HeldOut {
    private static final String SENTENCE =
            "What the gates of the game are judged on was chosen before the game was tuned, seed ";
    private static final int BITS = 31;

    private HeldOut() {}

    /** The first so many of them. */
    public static List<Long> seeds(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(HeldOut::seed).toList();
    }

    private static long seed(int number) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((SENTENCE + number).getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, hash).shiftRight(8 * hash.length - BITS).longValueExact();
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
