package dev.handoff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links in README, CONTRIBUTING and docs lead to files that are there, and every page of docs can be reached from its index. */
class DocumentedLinksTest {
    private static final Path ROOT = Path.of("..");
    private static final Path DOCS = ROOT.resolve("docs");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")));
            files.filter(f -> f.toString().endsWith(".md")).sorted().forEach(pages::add);
            return pages;
        }
    }

    private static List<Path> targets(Path page) throws IOException {
        List<Path> targets = new ArrayList<>();
        Matcher matcher = LINK.matcher(Files.readString(page, UTF_8));
        while (matcher.find()) {
            if (!matcher.group(1).contains(":")) {
                targets.add(page.resolveSibling(matcher.group(1)).normalize());
            }
        }
        return targets;
    }

    @Test
    void every_link_leads_to_a_file() throws IOException {
        for (Path page : pages()) {
            assertThat(targets(page)).as(page.toString()).allMatch(Files::exists);
        }
    }

    @Test
    void every_page_is_in_the_index() throws IOException {
        List<Path> listed = targets(DOCS.resolve("README.md"));
        assertThat(pages())
                .filteredOn(page -> page.startsWith(DOCS) && !page.startsWith(DOCS.resolve("decisions")))
                .filteredOn(page -> !page.endsWith(Path.of("docs", "README.md")))
                .allSatisfy(page -> assertThat(listed).contains(page.normalize()));
    }

    /** Code is named as {@code sales/FollowUp} or {@code scenario.yaml/TreeReader.read}: a package, a class, and maybe a method of it. */
    @Test
    void every_class_that_the_architecture_names_is_there() throws IOException {
        Matcher named = Pattern.compile("`([a-z.]+)/([A-Z]\\w+)(?:\\.([a-z]\\w+))?`")
                .matcher(Files.readString(DOCS.resolve(Path.of("explanation", "architecture.md")), UTF_8));
        int count = 0;
        while (named.find()) {
            assertThat(source(named.group(1), named.group(2))).as(named.group()).contains(method(named.group(3)));
            count++;
        }
        assertThat(count).isGreaterThan(60);
    }

    private static String method(String name) {
        return name == null ? "" : " " + name + "(";
    }

    private static String source(String inPackage, String name) throws IOException {
        for (String module : List.of("sim-engine", "scenarios", "reports", "trainer-cli")) {
            Path file = ROOT.resolve(Path.of(module, "src", "main", "java", "dev", "handoff"))
                    .resolve(inPackage.replace('.', '/'))
                    .resolve(name + ".java");
            if (Files.exists(file)) {
                return Files.readString(file, UTF_8);
            }
        }
        throw new AssertionError("there is no " + inPackage + "/" + name);
    }
}
