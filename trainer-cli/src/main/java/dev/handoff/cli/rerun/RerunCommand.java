package dev.handoff.cli.rerun;

import dev.handoff.cli.console.Console;
import dev.handoff.cli.console.Environment;
import dev.handoff.cli.console.Exit;
import dev.handoff.cli.console.OutputFiles;
import dev.handoff.cli.option.HelpOption;
import dev.handoff.report.data.Origin;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code handoff rerun}: makes an output file again and compares it byte by byte. What is made stays in memory unless the user says where to
 * keep it, so nothing is left behind by whoever is interrupted.
 */
@Command(
        name = "rerun",
        customSynopsis = "handoff rerun [OPTIONS] FILE",
        description = "Makes an output file again and tells whether every byte is the same.",
        footer = {
            "  handoff rerun report/report.html",
            "  handoff rerun report/compare.json --out again",
            "  handoff rerun saved.txt"
        })
public final class RerunCommand implements Callable<Integer> {
    private final Console console;
    private final Program program;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A page, picture, workbook, JSON or CSV file that a command has written with --out or --format, or the text it has printed.")
    private String file;

    @Option(names = "--out", paramLabel = "DIR", description = "Keep all files of the command in DIR.")
    private String out;

    @Mixin
    private HelpOption help;

    /** Makes files again with that program. */
    public RerunCommand(Console console, Program program) {
        this.console = console;
        this.program = program;
    }

    /** The program that wrote the files. */
    public interface Program {
        /** All its commands, which print on that console. */
        CommandLine commands(Console console);

        /** Runs a command on that console; gives its exit code. */
        int run(List<String> args, Console console);
    }

    @Override
    public Integer call() {
        SavedFile before = SavedFile.read(file);
        Origin origin = before.origin();
        List<String> args = StampedCommand.words(file, origin.command(), program.commands(console));
        try (OutputFiles files = out == null ? null : OutputFiles.prepare(out)) {
            return before.kind() == SavedFile.Kind.TEXT
                    ? text(before, origin, args, files)
                    : file(before, origin, args, files);
        }
    }

    private int file(SavedFile before, Origin origin, List<String> args, OutputFiles files) {
        Map<String, byte[]> made = new LinkedHashMap<>();
        int exit = again(args, new ByteArrayOutputStream(), made, console.environment());
        keep(made, files);
        return hasAnswered(exit) ? tell(new FileComparison(before, origin).with(ofItsKind(before, made))) : exit;
    }

    /** Files of the same kind; the one of the same name first. */
    private static List<SavedFile> ofItsKind(SavedFile before, Map<String, byte[]> made) {
        return made.entrySet().stream()
                .map(file -> new SavedFile(file.getKey(), file.getValue()))
                .filter(file -> file.kind() == before.kind())
                .sorted(Comparator.comparing((SavedFile file) -> !before.name().endsWith(file.name()))
                        .thenComparing(SavedFile::name))
                .toList();
    }

    /** What was printed is printed again, as far as possible in the same layout. */
    private int text(SavedFile file, Origin origin, List<String> args, OutputFiles files) {
        SavedText before = new SavedText(file.text());
        List<String> all = new ArrayList<>(args);
        if (before.isPlain()) {
            all.add("--plain");
        }
        Map<String, byte[]> made = new LinkedHashMap<>();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int exit = again(all, printed, made, before.environment(console.environment()));
        keep(made, files);
        return hasAnswered(exit)
                ? tell(new FileComparison(file, origin).with(new SavedText(printed.toString(StandardCharsets.UTF_8))))
                : exit;
    }

    /** Runs the command with its files in memory; what it says is told only if it fails. */
    private int again(List<String> args, ByteArrayOutputStream printed, Map<String, byte[]> made, Environment there) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = program.run(args, new Console(printed, said, there).keepingFiles(made::putAll));
        if (!hasAnswered(exit)) {
            said.toString(StandardCharsets.UTF_8).lines().forEach(console::say);
        }
        return exit;
    }

    /** Whether the command came to an answer, be it no. */
    private static boolean hasAnswered(int exit) {
        return exit == Exit.DONE || exit == Exit.NO;
    }

    private void keep(Map<String, byte[]> made, OutputFiles files) {
        if (files != null) {
            files.write(made, console);
        }
    }

    private int tell(RerunVerdict verdict) {
        console.result(console.clean(file + ": " + verdict.words()) + "\n");
        return verdict.exit();
    }
}
