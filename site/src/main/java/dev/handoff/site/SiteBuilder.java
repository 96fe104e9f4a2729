package dev.handoff.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Makes the site: {@code SiteBuilder ROOT TARGET}. ROOT is the folder of this project, TARGET the folder to write.
 *
 * <p>Every page of {@code docs}, README, CONTRIBUTING and CHANGELOG becomes a page beside the others; links between them lead to
 * pages, links to sources to the project's address. The site is plain files and works when they are opened from a disk.
 */
public final class SiteBuilder {
    private static final List<String> AT_THE_ROOT = List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md");

    private final Path root;
    private final Path target;

    private SiteBuilder(Path root, Path target) {
        this.root = root;
        this.target = target;
    }

    /** Makes the site, and ends with exit code 1 and what is wrong when a page or a picture is not as it should be. */
    public static void main(String[] arguments) throws IOException {
        SiteBuilder builder = new SiteBuilder(
                Path.of(arguments[0]).toAbsolutePath().normalize(),
                Path.of(arguments[1]).toAbsolutePath().normalize());
        List<String> problems = builder.build();
        problems.forEach(System.err::println);
        if (!problems.isEmpty()) {
            System.exit(1);
        }
        System.out.println("The documentation as a site: " + builder.target.resolve("index.html"));
    }

    private List<String> build() throws IOException {
        List<String> problems = new ArrayList<>(new TourPictures(root).make());
        List<DocPage> pages = new ArrayList<>();
        MarkdownPages markdown = new MarkdownPages(root);
        for (Path source : sources()) {
            pages.add(markdown.read(source));
        }
        problems.addAll(BrokenLinks.among(pages, root));
        SiteMap map = new SiteMap(pages);
        for (DocPage page : pages) {
            write(page.address(), PageShell.around(page, map));
        }
        write("search-index.js", SearchIndex.script(pages));
        for (String file : List.of("site.css", "search.js")) {
            write(file, resource(file));
        }
        copyPictures();
        return problems;
    }

    private List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        AT_THE_ROOT.forEach(name -> sources.add(root.resolve(name)));
        try (Stream<Path> files = Files.walk(root.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(sources::add);
        }
        return sources;
    }

    private void copyPictures() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("docs"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().endsWith(".md"))
                    .toList()) {
                Path place = target.resolve(root.relativize(file));
                Files.createDirectories(place.getParent());
                Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = target.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
    }

    static String resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(SiteBuilder.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
