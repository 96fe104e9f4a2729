package dev.handoff.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What can be asked of every page without a browser. */
public final class PageRules {
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>.*?</script>", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);
    private static final Pattern SVG = Pattern.compile("<svg [^>]*>", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("aria-labelledby=\"([^ \"]+) ([^ \"]+)\"");

    private PageRules() {}

    /** All of it. */
    public static void check(String page) {
        oneScriptOfItsOwn(page);
        everyIdIsGivenOnce(page);
        headingsGoDownOneLevelAtATime(page);
        everyChartHasAName(page);
        everyHeaderOfATableSaysOfWhat(page);
    }

    /** The page as those see it who run no script, without its looks. */
    public static String withoutScript(String page) {
        return STYLE.matcher(SCRIPT.matcher(page).replaceAll("<script></script>"))
                .replaceAll("<style></style>")
                .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-");
    }

    private static void oneScriptOfItsOwn(String page) {
        assertThat(found("<script[^>]*>", page)).extracting(MatchResult::group).containsExactly("<script>");
        assertThat(page).contains("<script>" + PageStyle.SCRIPT + "</script>").doesNotContain("javascript:");
        assertThat(found("<[^>]* on[a-z]+=", withoutScript(page))).isEmpty();
        assertThat(withoutScript(page)).doesNotContain("<link", "<img", "@import", "url(http", " src=");
        assertThat(PageStyle.SCRIPT)
                .doesNotContain("fetch(", "XMLHttpRequest", "import(", "eval(", "innerHTML", "http");
        assertThat(page).contains("http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;");
    }

    private static void everyIdIsGivenOnce(String page) {
        assertThat(found("\\bid=[\"']([^\"']+)[\"']", withoutScript(page)))
                .extracting(id -> id.group(1))
                .doesNotHaveDuplicates();
    }

    private static void headingsGoDownOneLevelAtATime(String page) {
        List<Integer> levels = new ArrayList<>(List.of(0));
        found("<h([1-6])[ >]", page).forEach(h -> levels.add(Integer.valueOf(h.group(1))));
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading " + i + " of " + levels).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(levels).containsOnlyOnce(1);
    }

    private static void everyChartHasAName(String page) {
        for (MatchResult svg : SVG.matcher(page).results().toList()) {
            assertThat(svg.group()).containsPattern("role=\"(img|group)\"").containsPattern(NAMED);
            MatchResult name = NAMED.matcher(svg.group()).results().findFirst().orElseThrow();
            assertThat(page).contains("<title id=\"" + name.group(1) + "\">", "<desc id=\"" + name.group(2) + "\">");
        }
    }

    private static void everyHeaderOfATableSaysOfWhat(String page) {
        assertThat(found("<th[ >][^>]*>?", page)).allMatch(th -> th.group().matches("<th scope=\"(col|row)\".*"));
        assertThat(found("<th [^>]*></th>", page)).isEmpty();
        assertThat(found("<table", page)).hasSameSizeAs(found("<caption>[^<]", page));
    }

    private static List<MatchResult> found(String pattern, String page) {
        return Pattern.compile(pattern).matcher(page).results().toList();
    }
}
