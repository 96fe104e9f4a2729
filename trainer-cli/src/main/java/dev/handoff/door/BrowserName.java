package dev.handoff.door;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What people call the browser that asks. Most browsers name others as well, so the more particular ones are looked for first. */
final class BrowserName {
    static final String UNKNOWN = "a browser";

    private static final Map<Pattern, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(
                Pattern.compile("\\bOPR/|\\bOPiOS/|\\bVivaldi/|\\bYaBrowser/|\\bDuckDuckGo/|\\bHuaweiBrowser/"),
                UNKNOWN);
        NAMES.put(Pattern.compile("\\bEdg(e|A|iOS)?/"), "Edge");
        NAMES.put(Pattern.compile("\\bSamsungBrowser/"), "Samsung Internet");
        NAMES.put(Pattern.compile("\\b(Firefox|FxiOS)/"), "Firefox");
        NAMES.put(Pattern.compile("\\b(Chrome|CriOS|Chromium|HeadlessChrome)/"), "Chrome");
        NAMES.put(Pattern.compile("\\bVersion/.*\\bSafari/"), "Safari");
    }

    private BrowserName() {}

    /** The name that the header {@code User-Agent} stands for. */
    static String of(String userAgent) {
        return NAMES.entrySet().stream()
                .filter(name -> name.getKey().matcher(userAgent).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
