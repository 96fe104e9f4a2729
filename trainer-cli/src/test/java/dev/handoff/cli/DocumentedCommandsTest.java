package dev.handoff.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.cli.console.Exit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command that README and docs print is run, shortened to a few weeks and a handful of replications. Left out are those with a
 * placeholder in capitals, the game's, which wait for a person, and the comparisons with theory and facts, which have gates of their own.
 */
@Tag("once")
class DocumentedCommandsTest {
    private static final Path ROOT = Path.of("..");

    /** What somebody typed one afternoon: each command rests on what those before it had made. */
    private static final Path TRANSCRIPT = Path.of("explanation", "an-afternoon.md");

    private static final Pattern PRINTED =
            Pattern.compile("`(?:\\./)?handoff ([^`]+)`|^ *(?:\\./)?handoff ([^`#\n]+)$", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("(?:[^\\s'\"]|'[^']*'|\"[^\"]*\")+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\b[A-Z]{3,}\\b|…|\\.\\.\\.");
    private static final Set<String> FOR_PEOPLE = Set.of("play", "debrief", "games", "completion", "rerun", "explore");
    private static final Set<String> FOLDERS = Set.of("report", "my-kit", "export");
    private static final Set<String> GATES = Set.of("--oracles", "--facts", "--assumptions");
    private static final Set<String> SIMULATE = Set.of(
            "run", "compare", "whose-fault", "sweep", "optimize", "sensitivity", "attribution", "breakeven", "value");
    /** These take minutes; with four replications they must read everything and then ask for more. */
    private static final Set<String> LONG = Set.of("optimize", "sensitivity", "breakeven", "value");

    /** All is read, and the search ends before it has begun. */
    private static final String TOO_FEW_TO_SEARCH = "2";

    /** A company that was hardly searched for may resemble its export or not. */
    private static final Set<Integer> LIKE_OR_NOT = Set.of(Exit.DONE, Exit.NO);

    /** Six draws under two lucks. */
    private static final String FEWEST_UNDER_DRAWS = "12";

    private final Set<List<String>> ran = new HashSet<>();

    @TempDir
    Path place;

    @TestFactory
    Stream<DynamicTest> a_command_that_is_printed_runs() {
        Set<String> commands = new LinkedHashSet<>();
        documents().forEach(file -> commands.addAll(printed(file)));
        assertThat(commands).hasSizeGreaterThan(20);
        return commands.stream().map(command -> DynamicTest.dynamicTest(command, () -> run(command)));
    }

    private static List<Path> documents() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            List<Path> found = new ArrayList<>(List.of(ROOT.resolve("README.md")));
            files.filter(f -> f.toString().endsWith(".md"))
                    .filter(f -> !f.toString().contains("decisions"))
                    .filter(f -> !f.endsWith(Path.of("reference", "commands.md")))
                    .filter(f -> !f.endsWith(TRANSCRIPT))
                    .sorted()
                    .forEach(found::add);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> printed(Path file) {
        List<String> commands = new ArrayList<>();
        try {
            Matcher matcher = PRINTED.matcher(Files.readString(file, UTF_8).replace("\\\n", " "));
            while (matcher.find()) {
                String command = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                commands.add(command.split(" [>|] ")[0].strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        commands.removeIf(DocumentedCommandsTest::leftOut);
        return commands;
    }

    private static boolean leftOut(String command) {
        List<String> words = words(command);
        return FOR_PEOPLE.contains(words.get(0))
                || isForARoom(words)
                || words.stream().anyMatch(GATES::contains) && words.contains("check")
                || PLACEHOLDER.matcher(command.replaceAll("'[^']*'", "")).find();
    }

    /** A workshop waits for people; its check, its rehearsal and its kit do not. */
    private static boolean isForARoom(List<String> words) {
        boolean host = words.get(0).equals("host") && !words.contains("--check") && !words.contains("--rehearse");
        return host || words.get(0).equals("workshops") && !words.contains("kit");
    }

    private void run(String command) {
        List<String> args = new ArrayList<>(words(command));
        args.replaceAll(this::inPlace);
        if (SIMULATE.contains(args.get(0))) {
            shorten(args);
        }
        boolean export = args.contains("--leads");
        if (args.get(0).equals("calibrate") && !args.contains("--dry-run")) {
            put(args, "--budget", TOO_FEW_TO_SEARCH);
            if (export) {
                put(args, "--periods", TOO_FEW_TO_SEARCH);
            }
        }
        if (args.get(0).equals("pilot")) {
            put(args, "-n", "3");
            put(args, "--weeks", "2");
            put(args, "--warm-up", "2w");
        }
        if (args.get(0).equals("doctor")) {
            put(args, "--games", place.toString());
        }
        if (args.contains("kit")) {
            put(args, "-n", "2");
        }
        if (args.contains("--rehearse")) {
            put(args, "--preset", "45");
            put(args, "--scenario", company());
        }
        if (!ran.add(args)) {
            return; // shortened it is one that has run
        }
        Program program = Program.handoff(args.toArray(String[]::new));
        if (LONG.contains(args.get(0))) {
            assertThat(program.err()).startsWith("--budget: 4 replications are too few");
        } else if (args.get(0).equals("calibrate") && !export) {
            assertThat(program.err()).startsWith("--budget: it was used up before the search");
        } else {
            assertThat(program.exit()).as(program.err()).isIn(export ? LIKE_OR_NOT : Set.of(Exit.DONE));
            assertThat(program.out() + program.err()).isNotBlank();
        }
    }

    private String company() {
        try {
            return SmallCompany.in(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files that are shipped with the documents stand there; what is written goes to a folder of the test's own. */
    private String inPlace(String word) {
        if (word.startsWith("docs/")) {
            return ROOT.resolve(word).toString();
        }
        return FOLDERS.contains(word) || word.startsWith("my-company")
                ? place.resolve(word).toString()
                : word;
    }

    private static void shorten(List<String> args) {
        if (args.contains("--budget")) {
            int at = args.indexOf("--budget");
            args.subList(at, at + 2).clear();
        }
        put(args, "-n", args.contains("--with-data-uncertainty") ? FEWEST_UNDER_DRAWS : "4");
        put(args, "--horizon", "8w");
        put(args, "--warm-up", "4w");
    }

    private static void put(List<String> args, String option, String value) {
        int at = args.indexOf(option);
        if (at >= 0) {
            args.set(at + 1, value);
        } else {
            args.addAll(List.of(option, value));
        }
    }

    /** As a shell splits them: quotes hold words together and go. */
    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(matcher.group().replaceAll("['\"]", ""));
        }
        return words;
    }
}
