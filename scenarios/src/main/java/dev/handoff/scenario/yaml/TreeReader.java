package dev.handoff.scenario.yaml;

import dev.handoff.scenario.problem.FilePlace;
import dev.handoff.scenario.problem.Problem;
import dev.handoff.scenario.yaml.Located.Entry;
import dev.handoff.scenario.yaml.Located.Mapping;
import dev.handoff.scenario.yaml.Located.Scalar;
import dev.handoff.scenario.yaml.Located.Sequence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML text into a located tree. It listens to the parser's events, so nothing can make it recurse deeper than
 * {@link #DEEPEST}; aliases and tags are refused, which leaves no room for a bomb.
 */
public final class TreeReader {
    static final int DEEPEST = 24;

    /** More than any company has of anything, and few enough that whatever is wrong with each is told in a moment. */
    static final int MOST_ENTRIES = 1000;

    private final FilePlace origin;
    private final boolean lines;
    private final List<Problem> problems;
    private Iterator<Event> events;

    private TreeReader(FilePlace origin, List<Problem> problems) {
        this.origin = origin;
        this.lines = origin.line() > 0;
        this.problems = problems;
    }

    /** The tree of a file; empty when its syntax is wrong or nothing is in it, and then a problem says so. */
    public static Optional<Located> file(String file, String text, List<Problem> problems) {
        FilePlace origin = new FilePlace(file, 1, 1);
        int before = problems.size();
        Tabs.find(origin, text, problems);
        return problems.size() > before ? Optional.empty() : new TreeReader(origin, problems).read(text);
    }

    /** The tree of a value on the command line; all its places are that argument. */
    public static Optional<Located> argument(FilePlace origin, String text, List<Problem> problems) {
        return new TreeReader(origin, problems).read(text);
    }

    private Optional<Located> read(String text) {
        try {
            return document(text);
        } catch (Refused refused) {
            problems.add(refused.problem);
        } catch (MarkedYamlEngineException e) {
            problems.add(place(e.getProblemMark())
                    .problem("", "this is not YAML: " + e.getProblem(), remedy(e.getProblem())));
        } catch (ReaderException e) {
            problems.add(positioned(text, e.getPosition()).problem("", "the character " + code(e) + " is not allowed"));
        } catch (YamlEngineException e) {
            problems.add(origin.problem("", "this is not YAML: " + e.getMessage()));
        }
        return Optional.empty();
    }

    private Optional<Located> document(String text) {
        LoadSettings settings =
                LoadSettings.builder().setUseMarks(true).setLabel(origin.file()).build();
        events = new Parse(settings).parseString(text).iterator();
        events.next(); // start of the stream
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            throw refuse(
                    origin,
                    lines ? "the file is empty" : "there is no value",
                    lines ? "'extends: industry-baseline'" : "");
        }
        Located root = node(events.next(), 0);
        events.next(); // end of the document
        Event next = events.next();
        if (next.getEventId() != Event.ID.StreamEnd) {
            throw refuse(place(next.getStartMark()), "a second document begins here; a scenario is one document", "");
        }
        return Optional.of(root);
    }

    private Located node(Event event, int depth) {
        FilePlace place = place(event.getStartMark());
        if (depth > DEEPEST) {
            throw refuse(place, "nested deeper than " + DEEPEST + " levels", "");
        }
        if (event instanceof AliasEvent) {
            throw refuse(
                    place, "aliases (*name) are not allowed in scenarios", "'extends' to share values between files");
        }
        refuseTags(event, place);
        if (event instanceof ScalarEvent scalar) {
            return new Scalar(place, scalar.getValue());
        }
        return event instanceof MappingStartEvent ? mapping(place, depth) : sequence(place, depth);
    }

    private void refuseTags(Event event, FilePlace place) {
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        if (tag.isPresent() && !tag.get().equals("!")) {
            throw refuse(place, "tags such as " + Problem.quote(tag.get()) + " are not allowed in scenarios", "");
        }
    }

    private Sequence sequence(FilePlace place, int depth) {
        List<Located> items = new ArrayList<>();
        for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
            items.add(node(e, depth + 1));
            refuseMany(items.size(), place);
        }
        return new Sequence(place, items);
    }

    private Mapping mapping(FilePlace place, int depth) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Located before = null;
        for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
            Located key = node(e, depth + 1);
            Located value = node(events.next(), depth + 1);
            if (before == null || !isTorn(before, key, value)) {
                enter(entries, key, value);
            }
            before = value;
            refuseMany(entries.size(), place);
        }
        return new Mapping(place, entries);
    }

    /** Between braces {@code fit: 0,6} is a 0 and a name 6 without a value: reported as what it was meant to be. */
    private boolean isTorn(Located before, Located key, Located value) {
        boolean torn = isNumber(before)
                && isNumber(key)
                && value instanceof Scalar scalar
                && scalar.text().isEmpty();
        if (torn) {
            String whole = ((Scalar) before).text();
            String rest = ((Scalar) key).text();
            problems.add(
                    before.place().problem("", "between braces a comma ends the value " + whole, whole + "." + rest));
        }
        return torn;
    }

    private static boolean isNumber(Located node) {
        return node instanceof Scalar scalar && scalar.text().matches("-?\\d{1,12}");
    }

    private static void refuseMany(int entries, FilePlace place) {
        if (entries > MOST_ENTRIES) {
            throw refuse(
                    place, "more than " + MOST_ENTRIES + " entries; a company has some dozens", "fewer, larger ones");
        }
    }

    private void enter(Map<String, Entry> entries, Located key, Located value) {
        if (!(key instanceof Scalar name) || name.text().isEmpty()) {
            problems.add(key.place().problem("", "a name is needed before the colon, not " + key.describe()));
        } else if (entries.containsKey(name.text())) {
            FilePlace first = entries.get(name.text()).key();
            String where = lines ? "; it already stands in line " + first.line() : "";
            problems.add(key.place().problem("", Problem.quote(name.text()) + " is given twice" + where));
        } else {
            entries.put(name.text(), new Entry(key.place(), value));
        }
    }

    private FilePlace place(Optional<Mark> mark) {
        return lines && mark.isPresent()
                ? new FilePlace(
                        origin.file(), mark.get().getLine() + 1, mark.get().getColumn() + 1)
                : origin;
    }

    private FilePlace positioned(String text, int codePoints) {
        if (!lines) {
            return origin;
        }
        int end = text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
        return FilePlace.behind(origin.file(), text.substring(0, end));
    }

    /** What usually helps. */
    private static String remedy(String problem) {
        if (problem.contains("values are not allowed") || problem.contains("cannot start any token")) {
            return "quotation marks around the text";
        }
        if (problem.contains("block end") || problem.contains("could not find expected ':'")) {
            return "the indentation differs from the lines around it";
        }
        return problem.contains("expected ','") ? "a comma or a closing bracket is missing" : "";
    }

    private static String code(ReaderException e) {
        return String.format("U+%04X", e.getCodePoint());
    }

    private static Refused refuse(FilePlace place, String message, String hint) {
        return new Refused(place.problem("", message, hint));
    }

    /** Ends the reading of a file that is not worth reading on. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        private Refused(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }
    }

    /** Tabs in front of a line: invisible, and the commonest reason why a YAML file fails. */
    private static final class Tabs {
        private static void find(FilePlace origin, String text, List<Problem> problems) {
            int line = 0;
            for (String content : text.split("\n", -1)) {
                line++;
                int tab = content.indexOf('\t');
                if (tab >= 0 && content.substring(0, tab).isBlank() && !content.isBlank()) {
                    problems.add(new FilePlace(origin.file(), line, tab + 1)
                            .problem("", "a tab cannot indent a line", "two spaces"));
                }
            }
        }
    }
}
