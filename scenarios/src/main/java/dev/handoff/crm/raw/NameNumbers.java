package dev.handoff.crm.raw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small numbers for names, in the order in which they are first met. Not for several threads. */
public final class NameNumbers {
    /** Stands for no name. */
    public static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** The number of a name; {@link #NONE} for null. */
    public int number(String name) {
        if (name == null) {
            return NONE;
        }
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        numbers.put(name, names.size());
        names.add(name);
        return names.size() - 1;
    }

    public String name(int number) {
        return names.get(number);
    }

    public int size() {
        return names.size();
    }
}
