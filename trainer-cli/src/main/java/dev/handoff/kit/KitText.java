package dev.handoff.kit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Items;
import dev.handoff.report.document.Quote;
import dev.handoff.report.document.Say;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located;
import dev.handoff.scenario.yaml.TreeReader;
import dev.handoff.texts.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prose of one page, from a resource in the folder of its language: a title, a line above it, and chapters of paragraphs, lists and places where something is put in.
 * <pre>{@code
 * title: Room sheet
 * kicker: For whoever sets up the room
 * chapters:
 *   - title: Tables
 *     text:
 *       - A paragraph.
 *       - list: [one point, another]
 *       - insert: levers
 * }</pre>
 */
final class KitText {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final String file;
    private final Located tree;
    private final Map<String, String> values;

    private KitText(String file, Located tree, Map<String, String> values) {
        this.file = file;
        this.tree = tree;
        this.values = values;
    }

    /**
     * The resource of that name.
     *
     * @param texts in whose language
     * @param values what stands for names in braces, such as {@code {minutes}}
     */
    static KitText of(Texts texts, String name, Map<String, String> values) {
        String file = texts.language().tag() + "/" + name + ".yaml";
        List<Problem> problems = new ArrayList<>();
        Optional<Located> tree = TreeReader.file(file, read(file), problems);
        return new KitText(file, tree.orElseThrow(() -> new IllegalStateException(problems.toString())), values);
    }

    private static String read(String file) {
        try (InputStream in = KitText.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of that name at the top, or below, such as {@code brief.say}. */
    String text(String... path) {
        Located at = tree;
        for (String name : path) {
            at = at.get(name).orElseThrow(() -> lacks(String.join(".", path)));
        }
        return filled(at);
    }

    /** The blocks in the list of that name. */
    List<Block> blocks(String name, Map<String, List<Block>> inserts) {
        return blocks(tree.get(name).orElseThrow(() -> lacks(name)), inserts);
    }

    /** The chapters, with what stands for each {@code insert}. */
    List<Chapter> chapters(Map<String, List<Block>> inserts) {
        List<Chapter> chapters = new ArrayList<>();
        for (Located chapter : items(tree.get("chapters").orElseThrow(() -> lacks("chapters")))) {
            String id = "part-" + (chapters.size() + 1);
            chapters.add(Chapter.of(
                    id,
                    chapter.get("title").map(this::filled).orElse(""),
                    blocks(chapter.get("text").orElseThrow(() -> lacks("text")), inserts)));
        }
        return chapters;
    }

    private List<Block> blocks(Located list, Map<String, List<Block>> inserts) {
        List<Block> blocks = new ArrayList<>();
        items(list).forEach(item -> blocks.addAll(block(item, inserts)));
        return blocks;
    }

    private List<Block> block(Located item, Map<String, List<Block>> inserts) {
        if (item instanceof Located.Scalar) {
            return List.of(Say.of(filled(item)));
        }
        String kind = item.names().iterator().next();
        Located content = item.get(kind).orElseThrow();
        return switch (kind) {
            case "loud" -> List.of(Say.loud(filled(content)));
            case "note" -> List.of(Say.quiet(filled(content)));
            case "quote" -> List.of(new Quote("", filled(content)));
            case "list" -> List.of(new Items(Items.Mark.POINT, texts(content)));
            case "boxes" -> List.of(new Items(Items.Mark.BOX, texts(content)));
            case "insert" ->
                Optional.ofNullable(inserts.get(filled(content)))
                        .orElseThrow(() -> lacks("something for insert " + filled(content)));
            default -> throw lacks("a meaning for '" + kind + "'");
        };
    }

    private List<String> texts(Located list) {
        return items(list).stream().map(this::filled).toList();
    }

    private List<Located> items(Located list) {
        if (list instanceof Located.Sequence sequence) {
            return sequence.items();
        }
        throw lacks("a list, not " + list.describe());
    }

    private String filled(Located at) {
        if (!(at instanceof Located.Scalar scalar)) {
            throw lacks("a text, not " + at.describe());
        }
        Matcher places = PLACE.matcher(scalar.text());
        return places.replaceAll(place -> Matcher.quoteReplacement(value(place.group(1))));
    }

    private String value(String name) {
        return Optional.ofNullable(values.get(name)).orElseThrow(() -> lacks("a value for {" + name + "}"));
    }

    private IllegalStateException lacks(String what) {
        return new IllegalStateException(file + " lacks " + what);
    }
}
