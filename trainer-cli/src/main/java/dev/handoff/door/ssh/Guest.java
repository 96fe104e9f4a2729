package dev.handoff.door.ssh;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.sshd.common.AttributeRepository.AttributeKey;

/**
 * Somebody whose code was right.
 *
 * @param name as the client gave it
 * @param digits what they want to come back with; empty for somebody new
 * @param plain whether they want text that only grows, as for a screen reader
 */
record Guest(String name, Optional<String> digits, boolean plain) {
    private static final String PLAIN = "+plain";

    /** Somebody as a client calls them: {@code Sam}, or {@code Sam+plain} for text that only grows. */
    static Guest called(String name, Optional<String> digits) {
        boolean plain = name.endsWith(PLAIN);
        return new Guest((plain ? name.substring(0, name.length() - PLAIN.length()) : name).strip(), digits, plain);
    }

    /** Where a session keeps it. */
    static final AttributeKey<Guest> OF_SESSION = new AttributeKey<>();

    private static final Pattern CODE_AND_DIGITS = Pattern.compile("([A-Z0-9]{6})([0-9]{4})");

    /** What was typed as a password: the code, or code and digits, in any spelling. */
    record Typed(String code, Optional<String> digits) {
        static Typed of(String password) {
            String plain = password.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
            Matcher both = CODE_AND_DIGITS.matcher(plain);
            return both.matches()
                    ? new Typed(both.group(1), Optional.of(both.group(2)))
                    : new Typed(plain, Optional.empty());
        }
    }
}
