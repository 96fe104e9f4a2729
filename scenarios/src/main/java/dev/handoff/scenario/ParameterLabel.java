package dev.handoff.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a parameter is called in front of people: what it belongs to, a colon, and what it says, such as {@code sales team: reps} for {@code
 * teams.sales.reps}. The words are those of the path. Where these would mislead, the table {@code labels.properties} beside this class has
 * others, by path, with {@code NAME} for the names of channels and teams; below the path of a group it has what the group is called.
 */
public final class ParameterLabel {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle(ParameterLabel.class.getPackageName() + ".labels", Locale.ROOT);

    /** A last name of no more letters does not stand alone. */
    private static final int SHORT = 6;

    private static final String NAME = "NAME";
    private static final String ALL = "*";

    private ParameterLabel() {}

    /**
     * The label of that parameter, in lower case but for names.
     *
     * @param path its path, or one in which {@code *} stands for all channels or all teams
     */
    public static String of(String path) {
        List<String> steps = List.of(path.split("\\."));
        int owner = lengthOfGroup(steps);
        String group = group(steps, owner);
        return owner == steps.size() ? group : group + ": " + member(steps, owner);
    }

    /**
     * Shorter names for sentences, without a colon: {@code sales team reps}, {@code enforcement}. What the parameter belongs to is left out
     * where the rest says enough and tells all of them apart.
     *
     * @param paths their paths
     */
    public static List<String> brief(List<String> paths) {
        List<String> brief = paths.stream().map(ParameterLabel::brief).toList();
        boolean clear = new HashSet<>(brief).size() == brief.size();
        return clear ? brief : paths.stream().map(ParameterLabel::withoutColon).toList();
    }

    private static String brief(String path) {
        boolean standsAlone = path.length() - path.lastIndexOf('.') - 1 > SHORT;
        return standsAlone ? of(path).replaceFirst("^[^:]*: ", "") : withoutColon(path);
    }

    private static String withoutColon(String path) {
        return of(path).replaceFirst(": ", " ");
    }

    /** How many names at the beginning say what a parameter belongs to: those of the longest group that has words, or the first. */
    private static int lengthOfGroup(List<String> steps) {
        for (int length = steps.size() - 1; length > 1; length--) {
            if (WORDS.containsKey(general(steps.subList(0, length)) + ".")) {
                return length;
            }
        }
        return named(steps) ? 2 : 1;
    }

    private static boolean named(List<String> steps) {
        return steps.size() > 1
                && (steps.get(0).equals("channels") || steps.get(0).equals("teams"));
    }

    private static String group(List<String> steps, int length) {
        if (named(steps)) {
            String name = steps.get(1);
            boolean channel = steps.get(0).equals("channels");
            return name.equals(ALL) ? steps.get(0) : channel ? "channel " + name : name + " team";
        }
        String path = general(steps.subList(0, length));
        return WORDS.containsKey(path + ".") ? WORDS.getString(path + ".") : words(steps.get(length - 1));
    }

    /** The words of the table, or else those of the path; of a part of a distribution its last name is added. */
    private static String member(List<String> steps, int owner) {
        int length = steps.size();
        while (length > owner + 1 && !WORDS.containsKey(general(steps.subList(0, length)))) {
            length--;
        }
        String path = general(steps.subList(0, length));
        String own = steps.get(length - 1);
        String words = WORDS.containsKey(path) ? WORDS.getString(path).replace(NAME, own) : words(own);
        return length == steps.size() ? words : words + ", " + words(steps.get(steps.size() - 1));
    }

    /** The path as the table has it. */
    private static String general(List<String> steps) {
        String path = String.join(".", steps);
        return path.replaceFirst(
                "^(channels|teams|routing\\.segments|sla\\.sales\\.firstTouch\\.limits)\\.[^.]+", "$1." + NAME);
    }

    private static String words(String step) {
        return step.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
