package dev.handoff.spark;

import dev.handoff.company.Company;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts of the companies that this machine sends lately, each written once. */
final class SentCompanies {
    private static final int MOST = 2000;

    private final Map<Same, String> hashes = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Same, String> eldest) {
            return size() > MOST;
        }
    };

    private final Map<String, String> texts = new HashMap<>();

    /** A company as the very same object: to compare all its parameters would take longer than to write them. */
    private record Same(Company company) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.company == company;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(company);
        }
    }

    /** The hash of its text. */
    String hash(Company company) {
        return hashes.computeIfAbsent(new Same(company), same -> {
            String text = CompanyTexts.text(company);
            String hash = CompanyTexts.hash(text);
            if (texts.size() > 2 * MOST) {
                texts.keySet().retainAll(hashes.values());
            }
            texts.put(hash, text);
            return hash;
        });
    }

    /** A text by its hash. */
    String text(String hash) {
        return texts.get(hash);
    }
}
