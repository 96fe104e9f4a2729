package dev.handoff.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Reads Markdown files as pages of the site. */
final class MarkdownPages {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());

    private final Path root;
    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer html =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();
    private final TextContentRenderer words =
            TextContentRenderer.builder().extensions(EXTENSIONS).build();

    MarkdownPages(Path root) {
        this.root = root;
    }

    DocPage read(Path file) throws IOException {
        String source = root.relativize(file).toString().replace('\\', '/');
        Node document = parser.parse(Files.readString(file, UTF_8));
        Links links = new Links(root, file);
        document.accept(links);
        List<DocPage.Section> sections = sections(document);
        String title = sections.isEmpty() ? source : sections.get(0).title();
        return new DocPage(
                source, DocPage.addressOf(source), title, tidy(html.render(document)), sections, links.inside());
    }

    /** Wide tables scroll in themselves, and a reader can move into them by keyboard. */
    private static String tidy(String page) {
        return page.replace("<table>", "<div class=\"wide\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>")
                .replace("<pre>", "<pre tabindex=\"0\">")
                .replace("<th>", "<th scope=\"col\">");
    }

    private List<DocPage.Section> sections(Node document) {
        IdGenerator anchors = IdGenerator.builder().build();
        List<DocPage.Section> sections = new ArrayList<>();
        String title = "";
        String anchor = "";
        StringBuilder text = new StringBuilder();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                if (!title.isEmpty()) {
                    sections.add(new DocPage.Section(title, anchor, text.toString()));
                }
                title = words.render(heading).strip();
                anchor = anchors.generateId(plain(heading));
                text.setLength(0);
            } else {
                text.append(words.render(node)).append(' ');
            }
        }
        if (!title.isEmpty()) {
            sections.add(new DocPage.Section(title, anchor, text.toString()));
        }
        return sections;
    }

    /** A heading's words as the anchors' extension takes them: text and code, without marks. */
    private static String plain(Heading heading) {
        StringBuilder text = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.Code node) {
                text.append(node.getLiteral());
            }
        });
        return text.toString();
    }

    /** Turns links to Markdown files into links to pages, and remembers where links lead. */
    private static final class Links extends AbstractVisitor {
        private final Path root;
        private final Path file;
        private final List<String> inside = new ArrayList<>();

        Links(Path root, Path file) {
            this.root = root;
            this.file = file;
        }

        List<String> inside() {
            return inside;
        }

        /** Sources are not part of the site: what leads to them stays as words. */
        @Override
        public void visit(Link link) {
            visitChildren(link);
            String destination = destination(link.getDestination());
            if (destination.isEmpty()) {
                for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
                    link.insertBefore(child);
                }
                link.unlink();
            } else {
                link.setDestination(destination);
            }
        }

        @Override
        public void visit(Image image) {
            destination(image.getDestination());
            visitChildren(image);
        }

        private String destination(String written) {
            if (written.contains(":") || written.startsWith("#")) {
                return written;
            }
            String path = written.split("#", 2)[0];
            String anchor = written.substring(path.length());
            String aim = root.relativize(file.resolveSibling(path).normalize())
                    .toString()
                    .replace('\\', '/');
            inside.add(aim + anchor);
            if (aim.endsWith(".md")) {
                return relative(DocPage.addressOf(aim)) + anchor;
            }
            if (aim.equals("docs/decisions")) {
                return relative("docs/decisions/0001-model-choices.html");
            }
            return aim.startsWith("docs/") ? written : "";
        }

        private String relative(String address) {
            Path here =
                    Path.of(DocPage.addressOf(root.relativize(file).toString().replace('\\', '/')));
            Path folder = here.getParent() == null ? Path.of("") : here.getParent();
            return folder.relativize(Path.of(address)).toString().replace('\\', '/');
        }
    }
}
