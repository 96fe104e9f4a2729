package dev.handoff.cli;

import dev.handoff.report.data.PartialMark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handoff rerun}: makes an output file again and compares it byte by byte. */
@Command(
        name = "rerun",
        customSynopsis = "handoff rerun [OPTIONS] FILE",
        description = "Makes an output file again and tells whether every byte is the same.",
        footer = {
            "  handoff rerun report/report.html",
            "  handoff rerun report/compare.json --out again",
            "  handoff rerun saved.txt"
        })
final class RerunCommand implements Callable<Integer> {
    private static final List<String> COMMANDS =
            List.of("run", "compare", "whose-fault", "sweep", "optimize", "sensitivity", "attribution");

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A page, picture, JSON or CSV file that a command has written with --out or --format, or the text it has printed.")
    private String file;

    @Option(names = "--out", paramLabel = "DIR", description = "Keep all files of the command in DIR.")
    private String out;

    @Mixin
    private HelpOption help;

    RerunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path path = Path.of(file);
        byte[] before = read(path);
        StampReader stamp = StampReader.of(file, before);
        List<String> args = arguments(stamp.command());
        if (StampReader.isText(file)) {
            return text(new SavedText(new String(before, StandardCharsets.UTF_8)), stamp, args);
        }
        if (out != null) {
            OutputFiles.prepare(out);
            return verdict(path, before, stamp, again(args, Path.of(out)), Path.of(out));
        }
        return inScratch(scratch -> verdict(path, before, stamp, again(args, scratch), scratch));
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw new InvalidInput(path + ": there is no such file");
        } catch (IOException e) {
            throw new InvalidInput(path + ": cannot be read: " + OutputFiles.reason(e));
        }
    }

    private List<String> arguments(String command) {
        List<String> words = ShellWord.split(command);
        if (words.size() < 2 || !words.get(0).equals("handoff") || !COMMANDS.contains(words.get(1))) {
            throw new InvalidInput(file + ": was not made by a command that can be run again");
        }
        return words.subList(1, words.size());
    }

    private interface Job {
        int in(Path directory);
    }

    private static int inScratch(Job job) {
        try {
            Path scratch = Files.createTempDirectory("handoff-rerun-");
            try {
                return job.in(scratch);
            } finally {
                delete(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Runs the command with its files in a directory; what it says is told only if it fails. */
    private int again(List<String> args, Path directory) {
        List<String> all = new ArrayList<>(args);
        all.addAll(List.of("--out", directory.toString()));
        return again(all, new ByteArrayOutputStream(), console.environment());
    }

    private int again(List<String> args, ByteArrayOutputStream printed, Environment environment) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = Main.run(args.toArray(String[]::new), printed, said, environment);
        if (exit != Exit.DONE && exit != Exit.INTERRUPTED) {
            said.toString(StandardCharsets.UTF_8).lines().forEach(console::say);
        }
        return exit;
    }

    /** What was printed is printed again, as far as possible in the same layout. */
    private int text(SavedText before, StampReader stamp, List<String> args) {
        List<String> all = new ArrayList<>(args);
        if (out != null) {
            OutputFiles.prepare(out);
            all.addAll(List.of("--out", out));
        }
        if (before.isPlain()) {
            all.add("--plain");
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int exit = again(all, printed, before.environment(console.environment()));
        return exit == Exit.DONE
                ? verdict(before, new SavedText(printed.toString(StandardCharsets.UTF_8)), stamp)
                : exit;
    }

    private int verdict(SavedText before, SavedText now, StampReader stamp) {
        boolean same = before.hasTheWordsOf(now);
        String verdict = before.isTheSame(now)
                ? "the same, letter by letter."
                : same
                        ? "the same words and figures, only laid out for another width."
                        : before.isInterrupted()
                                ? "not the same: the original was interrupted, which a repetition is not."
                                : "not the same. " + why(stamp, now.stamp());
        console.result(file + ": " + verdict + "\n");
        return same ? Exit.DONE : Exit.NO;
    }

    private int verdict(Path path, byte[] before, StampReader stamp, int exit, Path directory) {
        if (exit != Exit.DONE) {
            return exit;
        }
        if (made(path, directory).stream().anyMatch(p -> Arrays.equals(read(p), before))) {
            console.result(file + ": the same, bit for bit.\n");
            return Exit.DONE;
        }
        if (onlyTheMarkIsMissing(path, before, directory)) {
            console.result(file + ": the same figures; the original was interrupted, which a repetition is not.\n");
            return Exit.DONE;
        }
        console.result(file + ": not the same. " + why(path, stamp, directory) + "\n");
        return Exit.NO;
    }

    /** An interrupted result is repeated to the length it had reached: then all is the same but what it says of its end. */
    private static boolean onlyTheMarkIsMissing(Path path, byte[] before, Path directory) {
        String original = new String(before, StandardCharsets.UTF_8);
        return PartialMark.isIn(original)
                && made(path, directory).stream()
                        .map(p -> PartialMark.without(new String(read(p), StandardCharsets.UTF_8)))
                        .anyMatch(PartialMark.without(original)::equals);
    }

    /** Files of the command with the same ending; the one of the same name first. */
    private static List<Path> made(Path path, Path directory) {
        String name = String.valueOf(path.getFileName());
        String ending = name.substring(name.lastIndexOf('.') + 1);
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(p -> p.toString().endsWith("." + ending))
                    .sorted(Comparator.comparing(
                                    (Path p) -> !String.valueOf(p.getFileName()).equals(name))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String why(Path path, StampReader stamp, Path directory) {
        return why(stamp, made(path, directory).stream().findFirst().map(p -> StampReader.of(p.toString(), read(p))));
    }

    private static String why(StampReader stamp, Optional<StampReader> now) {
        if (!stamp.version().equals(ProgramVersion.current())) {
            return "It was made by version " + stamp.version() + ", this is " + ProgramVersion.current() + ".";
        }
        return now.filter(n -> !n.hash().equals(stamp.hash())).isPresent()
                ? "The scenario has changed since: its hash was " + stamp.hash() + ", now it is "
                        + now.get().hash() + "."
                : "Maybe the file was changed by hand?";
    }
}
