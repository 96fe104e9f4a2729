package dev.handoff.spark;

import dev.handoff.company.Company;
import java.util.LinkedHashMap;
import java.util.Map;

/** Companies that an executor has read lately: pieces of one experiment speak of the same few again and again. */
final class KnownCompanies {
    private static final int MOST = 1000;

    private static final Map<String, Company> KNOWN = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Company> eldest) {
            return size() > MOST;
        }
    };

    private KnownCompanies() {}

    /**
     * The company of that hash.
     *
     * @param texts texts by hash, for one that is not known yet
     * @throws IllegalArgumentException when the text has another hash
     */
    static Company of(String hash, Map<String, String> texts) {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(hash, h -> read(h, texts));
        }
    }

    private static Company read(String hash, Map<String, String> texts) {
        String text = texts.get(hash);
        if (text == null || !CompanyTexts.hash(text).equals(hash)) {
            throw new IllegalArgumentException("the text of company " + hash + " did not arrive as it was sent");
        }
        return CompanyTexts.read(text);
    }
}
