package dev.handoff.site;

import java.util.List;

/**
 * One page of the documentation.
 *
 * @param source its Markdown file, relative to the project, with forward slashes
 * @param address its file in the site, with forward slashes
 * @param title its first heading
 * @param html its text
 * @param sections its parts, for the search
 * @param links where its links lead, relative to the project; without those to other sites
 */
record DocPage(String source, String address, String title, String html, List<Section> sections, List<String> links) {

    /**
     * What stands under one heading.
     *
     * @param title the heading
     * @param anchor what leads to it, empty for the top of the page
     * @param text its words
     */
    record Section(String title, String anchor, String text) {}

    /** From this page to the top of the site: {@code ../} for each folder it lies in. */
    String toTop() {
        return "../".repeat((int) address.chars().filter(c -> c == '/').count());
    }

    /** Address of a page that a Markdown file becomes. */
    static String addressOf(String source) {
        if (source.equals("README.md")) {
            return "index.html";
        }
        return source.endsWith("/README.md")
                ? source.replaceFirst("README\\.md$", "index.html")
                : source.replaceFirst("\\.md$", ".html");
    }
}
