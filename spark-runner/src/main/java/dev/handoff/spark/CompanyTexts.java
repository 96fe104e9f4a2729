package dev.handoff.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.company.Company;
import dev.handoff.scenario.binding.Binder;
import dev.handoff.scenario.binding.Unbinder;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located.Mapping;
import dev.handoff.scenario.yaml.TreeReader;
import dev.handoff.scenario.yaml.YamlText;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a company, as a scenario file has it with every parameter written out, and the company of a text. */
final class CompanyTexts {
    private static final String FILE = "company";

    private CompanyTexts() {}

    /**
     * Writes.
     *
     * @throws NotWritable when the text would be read as another company
     */
    static String text(Company company) {
        String text = Unbinder.company(company).entries().entrySet().stream()
                .map(entry -> YamlText.quoted(entry.getKey()) + ": "
                        + YamlText.flow(entry.getValue().value()) + "\n")
                .collect(Collectors.joining());
        if (!company.equals(read(text))) {
            throw new NotWritable(Company.class);
        }
        return text;
    }

    /** Reads. */
    static Company read(String text) {
        List<Problem> problems = new ArrayList<>();
        return TreeReader.file(FILE, text, problems)
                .flatMap(tree -> Binder.company((Mapping) tree, problems))
                .orElseThrow(() -> new IllegalArgumentException("a company that cannot be read: " + problems));
    }

    /** What a text is called: its SHA-256. */
    static String hash(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
