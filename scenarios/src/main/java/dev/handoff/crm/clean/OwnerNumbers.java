package dev.handoff.crm.clean;

import dev.handoff.crm.raw.NameNumbers;
import java.util.ArrayList;
import java.util.List;

/** Numbers owners anew, by first appearance in the clean tables: {@code rep-1}, {@code rep-2} … instead of their names. Not for several threads. */
final class OwnerNumbers {
    private final NameNumbers names;
    private final boolean keepNames;
    private final int[] numbers;
    private final List<String> spelt = new ArrayList<>();

    OwnerNumbers(NameNumbers names, boolean keepNames) {
        this.names = names;
        this.keepNames = keepNames;
        this.numbers = new int[names.size()];
        java.util.Arrays.fill(numbers, -1);
    }

    /** The new number of an owner; −1 for nobody. */
    int number(int owner) {
        if (owner < 0) {
            return -1;
        }
        if (numbers[owner] < 0) {
            numbers[owner] = spelt.size();
            spelt.add(keepNames ? names.name(owner).replaceAll("\\p{Cntrl}", " ") : "rep-" + (spelt.size() + 1));
        }
        return numbers[owner];
    }

    List<String> spelt() {
        return List.copyOf(spelt);
    }
}
