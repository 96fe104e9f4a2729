package dev.handoff.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Whatever a participant reads stands in files by key: no sentence of theirs is written in the code. */
class SentencesOutsideTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/handoff");

    /** Packages whose screens, pages and papers participants read. */
    private static final List<String> FOR_PARTICIPANTS = List.of(
            "game",
            "terminal",
            "debrief",
            "workshop",
            "workshop/log",
            "workshop/screen",
            "web",
            "door",
            "door/ssh",
            "kit");

    /** Classes whose sentences are for commands, logs, files or other programs: no participant reads them. */
    private static final Set<String> FOR_OTHERS = Set.of(
            "game/score/RoundReplays", // progress of commands
            "game/score/WorthPlaying", // handoff scenarios check --game
            "game/world/Playable", // the same
            "game/world/Requirement",
            "debrief/DebriefJson",
            "debrief/RoundsExplained", // progress of the command
            "kit/KitText", // faults in the files of the prose
            "debrief/WhoseFault", // names of worlds that are not shown
            "web/SquareSvg", // a path
            "door/BrowserName", // for handoff host --check
            "door/Secrets", // what is hashed
            "workshop/Room", // how far the replays are, for the rehearsal
            "workshop/log/WorkshopSetup", // "Team 3", as the log keeps it
            "door/Cookies",
            "door/Gate", // the log of who runs the host
            "door/ReplySender",
            "door/ssh/HostKey", // refusals of the command
            "door/ssh/SeatShell");

    /** Words of formats that look like sentences. */
    private static final Pattern FORMAT = Pattern.compile(
            "<.*|[a-z]+/[a-z]+; charset=.*|attachment; filename=.*|width=device-width.*|light dark| (main|grave|marked)"
                    + "|.*[\\[\\]{}].*|, gain: |\\d+ (working (hours?|days?)|min|weeks)| working hours\\?| weeks|.*script>|handoff debrief .*|[Mm] ?[0-9z].*|\" ?[a-z-]+=.*|\\+? ?%.*|no-store.*|.*\\\\[a-z\\[(].*|[a-z-]+ '[^']*'.*");

    /** Exceptions whose message only a developer reads. */
    private static final Pattern FOR_DEVELOPERS =
            Pattern.compile(".*(IllegalStateException|IllegalArgumentException|IOException|CancellationException)");

    @Test
    void no_sentence_of_a_participant_stands_in_the_code() throws IOException {
        assertThat(outside()).isEmpty();
    }

    private static List<String> outside() throws IOException {
        List<String> found = new ArrayList<>();
        for (String part : FOR_PARTICIPANTS) {
            found.addAll(sentences(SOURCES.resolve(part)));
        }
        if (FOR_PARTICIPANTS.contains("game")) {
            for (String below : List.of("levers", "rules", "colleagues", "score", "world")) {
                found.addAll(sentences(SOURCES.resolve("game").resolve(below)));
            }
            found.addAll(sentences(SOURCES.resolve("terminal/full")));
        }
        return found;
    }

    private static Set<String> sentences(Path folder) throws IOException {
        Set<String> found = new TreeSet<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.list(folder)) {
            List<Path> sources =
                    all.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    problem -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                String name = SOURCES.relativize(Path.of(unit.getSourceFile().getName()))
                        .toString()
                        .replace('\\', '/')
                        .replace(".java", "");
                if (!FOR_OTHERS.contains(name)) {
                    new Literals(name, found).scan(unit, null);
                }
            }
        }
        return found;
    }

    /** Finds the literals that a reader would take for words of a sentence. */
    private static final class Literals extends TreeScanner<Void, Void> {
        private final String name;
        private final Set<String> found;

        Literals(String name, Set<String> found) {
            this.name = name;
            this.found = found;
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void none) {
            return null;
        }

        @Override
        public Void visitNewClass(NewClassTree created, Void none) {
            return FOR_DEVELOPERS.matcher(created.getIdentifier().toString()).matches()
                    ? null
                    : super.visitNewClass(created, none);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void none) {
            if (literal.getValue() instanceof String text && isSentence(text)) {
                found.add(name + ": " + text);
            }
            return null;
        }

        private static boolean isSentence(String text) {
            return text.contains(" ")
                    && text.chars().filter(Character::isLetter).count() > 1
                    && !text.contains("=")
                    && !FORMAT.matcher(text).matches();
        }
    }
}
