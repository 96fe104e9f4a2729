package dev.handoff.crm.csv;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The names of a table's columns.
 *
 * @param file as the user named it
 * @param names as they stand in the file
 * @param plain the same without case, spaces, underscores, quotation marks and other signs
 */
public record Header(String file, List<String> names, List<String> plain) {
    static Header of(String file, List<String> names) {
        return new Header(
                file,
                names.stream()
                        .map(n -> Normalizer.normalize(n.strip(), Normalizer.Form.NFC))
                        .toList(),
                names.stream().map(Header::plain).toList());
    }

    /** A name without case, spaces, underscores, quotation marks and other signs: letters and digits. */
    public static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Where the columns of that name stand: those spelt exactly so, else those of the same letters. */
    public List<Integer> find(String name) {
        List<Integer> exact = positions(names, name.strip());
        return exact.isEmpty() ? positions(plain, plain(name)) : exact;
    }

    /** Where the columns stand whose plain name is this. */
    public List<Integer> findPlain(String plainName) {
        return positions(plain, plainName);
    }

    private static List<Integer> positions(List<String> where, String name) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < where.size() && !name.isEmpty(); i++) {
            if (where.get(i).equals(name)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Whether this looks like a row of data: then the names must not be shown, for they may be somebody's. */
    public boolean looksLikeData() {
        return names.stream()
                .anyMatch(n -> n.indexOf('@') >= 0 || n.matches("[+\\d][\\d\\s./:,-]{3,}.*") && !n.matches("\\d{4}"));
    }
}
