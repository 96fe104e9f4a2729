package dev.handoff.cli.doctor;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which Java runs the program, and whether it has all its parts. */
final class JavaFindings {
    private static final String JAVA = "Java";
    private static final int NEEDED = 17;

    /** What each part is for; a Java that was cut down may lack some. */
    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "java.desktop", "charts",
            "java.sql", "keeping games",
            "jdk.httpserver", "pages in a browser",
            "jdk.unsupported", "what is finished when Ctrl-C ends it",
            "java.management", "terminals from afar"));

    private JavaFindings() {}

    static Finding version(Runtime.Version version, String vendor, String home) {
        String found = version + (vendor == null ? "" : ", " + vendor) + ", in " + home;
        return version.feature() >= NEEDED
                ? Finding.good(JAVA, found)
                : Finding.bad(JAVA, found, "install Java " + NEEDED + " or later, or set JAVA_HOME to where one is");
    }

    static Finding parts(ModuleLayer layer) {
        List<String> lacking = PARTS.keySet().stream()
                .filter(part -> layer.findModule(part).isEmpty())
                .toList();
        return lacking.isEmpty()
                ? Finding.good("Java's parts", "all that Handoff uses are there")
                : Finding.bad(
                        "Java's parts",
                        "lacks "
                                + String.join(
                                        ", ",
                                        lacking.stream()
                                                .map(p -> p + " (" + PARTS.get(p) + ")")
                                                .toList()),
                        "start Handoff with a whole Java: set JAVA_HOME");
    }

    /** The archive of classes that the launcher makes; without it every start takes about half a second longer. */
    static Finding quickStarts(List<String> arguments) {
        boolean archive = arguments.stream().anyMatch(a -> a.startsWith("-XX:SharedArchiveFile="));
        return archive
                ? Finding.good("Quick starts", "classes come out of an archive")
                : Finding.weak(
                        "Quick starts",
                        "every class is read and checked anew at every start",
                        "start with the launcher handoff, from a folder that it may write to");
    }

    static List<String> arguments() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }
}
