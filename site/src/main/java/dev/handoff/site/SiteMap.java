package dev.handoff.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of the site in groups, as readers look for them. */
final class SiteMap {
    private static final Map<String, String> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("docs/tutorial/", "Tutorials: begin");
        GROUPS.put("docs/how-to/", "How to");
        GROUPS.put("docs/reference/", "Reference: look something up");
        GROUPS.put("docs/explanation/", "Explanation: understand");
        GROUPS.put("docs/decisions/", "Decisions: why it is built so");
    }

    private static final String FIRST = "Start";

    private final Map<String, List<DocPage>> groups = new LinkedHashMap<>();

    SiteMap(List<DocPage> pages) {
        groups.put(FIRST, new ArrayList<>());
        GROUPS.values().forEach(name -> groups.put(name, new ArrayList<>()));
        for (DocPage page : pages) {
            groups.get(groupOf(page.source())).add(page);
        }
    }

    private static String groupOf(String source) {
        return GROUPS.entrySet().stream()
                .filter(group -> source.startsWith(group.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(FIRST);
    }

    /** Group names in the order of the menu, each with its pages. */
    Map<String, List<DocPage>> groups() {
        return groups;
    }

    /** The group a page belongs to. */
    String groupOf(DocPage page) {
        return groupOf(page.source());
    }
}
