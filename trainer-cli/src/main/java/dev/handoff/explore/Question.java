package dev.handoff.explore;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody asks of the company by moving its knobs.
 *
 * @param moved values by path, of those knobs only that are not as the company is
 */
record Question(Map<String, String> moved) {
    /** Copies the map, in its order. */
    Question {
        moved = Collections.unmodifiableMap(new LinkedHashMap<>(moved));
    }

    /** Reads what a form holds: a knob that is not in it, or empty, is as the company is. */
    static Question of(List<Control> knobs, Map<String, String> form) {
        Map<String, String> moved = new LinkedHashMap<>();
        for (Control knob : knobs) {
            String value = form.getOrDefault(knob.path(), "").strip();
            if (!value.isEmpty() && !value.equals(knob.present())) {
                moved.put(knob.path(), value);
            }
        }
        return new Question(moved);
    }

    boolean isAsItIs() {
        return moved.isEmpty();
    }

    /** The changes in the spelling of {@code --with}: {@code PATH=VALUE; PATH=VALUE}. */
    String changes() {
        return String.join("; ", list());
    }

    /** The changes one by one; what a clause says that is taken away goes with it. */
    List<String> list() {
        return moved.entrySet().stream()
                .map(e -> change(e.getKey(), e.getValue()))
                .distinct()
                .toList();
    }

    /** A clause whose limit is none is no clause. */
    static String change(String path, String value) {
        boolean clause = path.startsWith("sla.sales.") && path.split("\\.").length == 4;
        return clause && value.equals("none") ? path.substring(0, path.lastIndexOf('.')) + "=none" : path + "=" + value;
    }
}
