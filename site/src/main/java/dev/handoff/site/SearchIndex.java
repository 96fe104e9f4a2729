package dev.handoff.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the search looks through: a script that holds every section of every page, since a page that was opened from a disk may load
 * scripts but no data.
 */
final class SearchIndex {
    private static final int LONGEST = 1500;

    private SearchIndex() {}

    /** {@code handoffPages = [{page, title, address, text}, …]}. */
    static String script(List<DocPage> pages) {
        List<Map<String, String>> entries = new ArrayList<>();
        for (DocPage page : pages) {
            for (DocPage.Section section : page.sections()) {
                Map<String, String> entry = new LinkedHashMap<>();
                entry.put("page", page.title());
                entry.put("title", section.title());
                entry.put("address", page.address() + "#" + section.anchor());
                entry.put("text", shortened(section.text()));
                entries.add(entry);
            }
        }
        return "window.handoffPages = " + JsonMapper.shared().writeValueAsString(entries) + ";\n";
    }

    private static String shortened(String text) {
        String plain = text.replaceAll("[|\\s]+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
