package dev.handoff.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples in the folder {@code examples} do what they say, with this version of the library. */
@Tag("once")
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Pattern DEPENDENCY = Pattern.compile("(?m)^(?://DEPS|%maven) dev\\.handoff:(\\S+):(\\S+)$");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>handoff-parent</artifactId>\\s*<version>([^<]+)</version>");

    private static void assertNamesThisLibrary(String source) throws IOException {
        Matcher pom = VERSION.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(pom.find()).isTrue();
        Matcher dependency = DEPENDENCY.matcher(source);
        assertThat(dependency.find()).isTrue();
        assertThat(dependency.group(1)).isEqualTo("scenarios");
        assertThat(dependency.group(2)).isEqualTo(pom.group(1));
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void the_script_for_jbang_compares_policies(@TempDir Path classes) throws Exception {
        Path script = EXAMPLES.resolve("Compare.java");
        assertThat(Files.readAllLines(script).get(0)).isEqualTo("///usr/bin/env jbang \"$0\" \"$@\" ; exit $?");
        assertNamesThisLibrary(Files.readString(script));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        script.toString());
        assertThat(compiled).isZero();

        String said = printed(() -> main(classes, "2"));

        assertThat(said.lines()).hasSize(2).allMatch(line -> line.matches("signed-sla( \\(2\\))? .*±.* EUR"));
    }

    private static void main(Path classes, String argument) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, ExamplesTest.class.getClassLoader())) {
            loader.loadClass("Compare").getMethod("main", String[].class).invoke(null, (Object)
                    new String[] {argument});
        }
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void every_cell_of_the_notebook_runs() throws Exception {
        List<String> cells = new ArrayList<>();
        JsonNode notebook = JsonMapper.shared().readTree(Files.readString(EXAMPLES.resolve("handoff.ipynb")));
        for (JsonNode cell : notebook.path("cells")) {
            if (cell.path("cell_type").asString().equals("code")) {
                StringBuilder source = new StringBuilder();
                cell.path("source").forEach(line -> source.append(line.asString()));
                cells.add(source.toString());
            }
        }
        assertNamesThisLibrary(cells.get(0));

        String said = printed(() -> run(cells.subList(1, cells.size())));

        assertThat(said).contains("±", "EUR").hasLineCount(5);
    }

    private static void run(List<String> cells) {
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(System.getProperty("java.class.path"));
            shell.eval("import java.util.*;");
            cells.forEach(cell -> run(cell, shell));
        }
    }

    private static void run(String cell, JShell shell) {
        String rest = cell;
        while (!rest.isBlank()) {
            CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            for (SnippetEvent event : shell.eval(next.source())) {
                assertThat(event.status()).as(next.source()).isEqualTo(Snippet.Status.VALID);
                assertThat(event.exception()).as(next.source()).isNull();
            }
            rest = next.remaining();
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static String printed(Work work) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setOut(before);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
