package dev.handoff.crm.words;

import dev.handoff.crm.told.Kind;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of vendors: {@code vocabulary.yaml} beside this class. Immutable. */
public final class Vocabulary {
    private static final String FILE = "vocabulary.yaml";
    private static final Vocabulary SHIPPED = read();

    private final List<Vendor> vendors = new ArrayList<>();
    private final Map<Kind, Map<ColumnRole, List<String>>> common = new EnumMap<>(Kind.class);
    private final List<String> stages;

    private Vocabulary(Located tree) {
        CellWords words = words(tree.get("words"));
        Located all = tree.get("vendors").orElseThrow();
        all.names().forEach(name -> vendors.add(vendor(name, all.get(name).orElseThrow(), words)));
        for (Kind kind : Kind.values()) {
            common.put(kind, roles(kind, tree.get("common").flatMap(c -> c.get(kind.key()))));
        }
        stages = texts(tree.get("stages").orElseThrow());
    }

    /** The one that is shipped. */
    public static Vocabulary shipped() {
        return SHIPPED;
    }

    /** The vendors, the one of plain words last. */
    List<Vendor> vendors() {
        return vendors;
    }

    /** What companies call columns that they add themselves. */
    Map<ColumnRole, List<String>> common(Kind kind) {
        return common.get(kind);
    }

    /** How names of columns begin that tell when a stage was entered. */
    List<String> stages() {
        return stages;
    }

    private static Vendor vendor(String name, Located tree, CellWords common) {
        Map<Kind, Map<ColumnRole, List<String>>> tables = new EnumMap<>(Kind.class);
        Map<Kind, String> titles = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            tree.get(kind.key()).ifPresent(table -> {
                tables.put(kind, roles(kind, Optional.of(table)));
                titles.put(kind, texts(table.get("title").orElseThrow()).get(0));
            });
        }
        return new Vendor(name, titles, tables, common.over(words(tree.get("words"))));
    }

    private static Map<ColumnRole, List<String>> roles(Kind kind, Optional<Located> table) {
        Map<ColumnRole, List<String>> roles = new EnumMap<>(ColumnRole.class);
        for (ColumnRole role : ColumnRole.of(kind)) {
            table.flatMap(t -> t.get(role.key())).ifPresent(names -> roles.put(role, texts(names)));
        }
        return roles;
    }

    private static CellWords words(Optional<Located> tree) {
        CellWords words = new CellWords();
        for (Word word : Word.values()) {
            tree.flatMap(t -> t.get(word.key())).ifPresent(texts -> words.add(word, texts(texts)));
        }
        return words;
    }

    private static List<String> texts(Located node) {
        return node.match(
                scalar -> List.of(scalar.text()),
                list -> list.items().stream().flatMap(i -> texts(i).stream()).toList(),
                map -> List.of());
    }

    private static Vocabulary read() {
        try (InputStream in = Vocabulary.class.getResourceAsStream(FILE)) {
            List<Problem> problems = new ArrayList<>();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Vocabulary(TreeReader.file(FILE, text, problems)
                    .orElseThrow(() -> new IllegalStateException(problems.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
