package dev.handoff.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Links that lead to no file, or to no heading of a page. */
final class BrokenLinks {

    private BrokenLinks() {}

    /** One line each: where it stands, and where it leads. */
    static List<String> among(List<DocPage> pages, Path root) {
        Map<String, DocPage> bySource = pages.stream().collect(Collectors.toMap(DocPage::source, Function.identity()));
        List<String> broken = new ArrayList<>();
        for (DocPage page : pages) {
            for (String link : page.links()) {
                if (!leadsSomewhere(link, bySource, root)) {
                    broken.add(page.source() + ": the link to " + link + " leads nowhere.");
                }
            }
        }
        return broken;
    }

    private static boolean leadsSomewhere(String link, Map<String, DocPage> pages, Path root) {
        String[] parts = link.split("#", 2);
        if (!Files.exists(root.resolve(parts[0]))) {
            return false;
        }
        DocPage page = pages.get(parts[0]);
        return parts.length == 1
                || page == null
                || page.sections().stream().anyMatch(section -> section.anchor().equals(parts[1]));
    }
}
