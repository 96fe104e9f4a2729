package dev.handoff.cli.command;

import dev.handoff.scenario.advice.ColleagueOpinion;
import dev.handoff.scenario.schema.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Advice on scenario files, for people or for programs. */
final class AdviceText {
    private AdviceText() {}

    static List<String> lines(Map<String, ColleagueOpinion> byFile, boolean json) {
        return json ? JsonText.write(tree(byFile)).lines().toList() : text(byFile);
    }

    private static List<String> text(Map<String, ColleagueOpinion> byFile) {
        List<String> lines = new ArrayList<>();
        byFile.forEach((file, opinion) -> {
            lines.add(file + ": ok" + (opinion.advice().isEmpty() ? "" : ", and worth a thought:"));
            opinion.loadInWords().ifPresent(load -> lines.add("  " + load + "."));
            opinion.advice()
                    .forEach(a -> lines.add("  " + a.about() + ": " + a.finding() + ". Maybe " + a.remedy() + "."));
        });
        return lines;
    }

    private static List<Object> tree(Map<String, ColleagueOpinion> byFile) {
        List<Object> files = new ArrayList<>();
        byFile.forEach((file, opinion) -> files.add(ordered(
                "file",
                file,
                "load",
                opinion.load(),
                "advice",
                opinion.advice().stream()
                        .map(a -> ordered("about", a.about(), "finding", a.finding(), "remedy", a.remedy()))
                        .toList())));
        return files;
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
