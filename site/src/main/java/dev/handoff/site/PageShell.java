package dev.handoff.site;

import dev.handoff.report.Markup;

/** What stands around a page's text: the menu, the search, the way back to its source. */
final class PageShell {

    private PageShell() {}

    static String around(DocPage page, SiteMap map) {
        String top = page.toTop();
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s · Handoff</title>
                <link rel="stylesheet" href="%2$ssite.css">
                <script src="%2$ssearch-index.js" defer></script>
                <script src="%2$ssearch.js" defer></script>
                </head>
                <body data-top="%2$s">
                <a class="skip" href="#text">To the text</a>
                <header>
                <a class="name" href="%2$sindex.html">Handoff</a>
                <a class="to-pages" href="#pages">All pages</a>
                <form role="search" id="search-form" hidden>
                <label for="search">Search</label>
                <input id="search" type="search" autocomplete="off" aria-describedby="found">
                </form>
                </header>
                <section aria-label="Search results">
                <div id="found" role="status"></div>
                <ol id="hits"></ol>
                </section>
                <div class="columns">
                <main id="text">
                %4$s
                <p class="source">This page is <code>%5$s</code> of the project.</p>
                </main>
                <nav id="pages" aria-label="All pages">
                %3$s</nav>
                </div>
                </body>
                </html>
                """.formatted(
                        Markup.escape(page.title()), top, menu(page, map), page.html(), Markup.escape(page.source()));
    }

    private static String menu(DocPage page, SiteMap map) {
        StringBuilder menu = new StringBuilder();
        map.groups().forEach((group, pages) -> {
            if (!pages.isEmpty()) {
                boolean open = group.equals(map.groupOf(page)) || pages.size() < 12;
                menu.append(open ? "<details open>" : "<details>")
                        .append("<summary>")
                        .append(Markup.escape(group))
                        .append("</summary>\n<ul>\n");
                pages.forEach(other -> menu.append(entry(page, other)));
                menu.append("</ul>\n</details>\n");
            }
        });
        return menu.toString();
    }

    private static String entry(DocPage page, DocPage other) {
        String here = other.equals(page) ? " aria-current=\"page\"" : "";
        return "<li><a href=\"" + page.toTop() + other.address() + "\"" + here + ">" + Markup.escape(other.title())
                + "</a></li>\n";
    }
}
