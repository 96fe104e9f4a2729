package dev.handoff.crm.raw;

import dev.handoff.crm.told.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Leads that are nobody: somebody tried the form out, or works here. An address or a name that begins with the word "test" counts, with figures
 * behind it too; a Mrs Testa does not.
 */
final class TestLeads {
    private static final Pattern TEST =
            Pattern.compile("test(ing|er|lead|user|account|contact)?([^\\p{L}].*)?", Pattern.DOTALL);
    private static final Pattern TEST_DOMAIN = Pattern.compile("(.*\\.)?(example|test)\\.[a-z]{2,}");

    private final List<String> domains;

    /**
     * @param domains of e-mail that are left out, with all below them
     */
    TestLeads(List<String> domains) {
        this.domains = domains.stream()
                .map(d -> d.toLowerCase(Locale.ROOT).replaceFirst("^@", ""))
                .toList();
    }

    /** Why a lead is left out by what it is called, if it is; either may be null. */
    Optional<Rule> rule(String email, String name) {
        String address = email == null ? "" : email.toLowerCase(Locale.ROOT);
        String domain = address.substring(address.indexOf('@') + 1);
        if (domains.stream().anyMatch(d -> domain.equals(d) || domain.endsWith("." + d))) {
            return Optional.of(Rule.EXCLUDED_DOMAIN);
        }
        boolean test = TEST.matcher(address).matches()
                || TEST_DOMAIN.matcher(domain).matches()
                || name != null && TEST.matcher(name.toLowerCase(Locale.ROOT)).matches();
        return test ? Optional.of(Rule.TEST) : Optional.empty();
    }
}
