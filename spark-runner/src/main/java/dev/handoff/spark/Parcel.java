package dev.handoff.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pieces written down, one after the other; what several have in common is written once.
 *
 * @param build which build of the program wrote it and is to read it
 * @param companies texts of companies by their hash
 * @param shapes each shape once
 * @param shapeOf for each piece the place of its shape among the shapes
 * @param numbers the numbers of each piece
 */
record Parcel(
        String build, HashMap<String, String> companies, ArrayList<String> shapes, int[] shapeOf, long[][] numbers)
        implements Serializable {

    /** Packs. */
    static Parcel of(String build, Map<String, String> companies, List<Written> pieces) {
        ArrayList<String> shapes = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        int[] shapeOf = new int[pieces.size()];
        for (int i = 0; i < shapeOf.length; i++) {
            shapeOf[i] = places.computeIfAbsent(pieces.get(i).shape(), shape -> {
                shapes.add(shape);
                return shapes.size() - 1;
            });
        }
        long[][] numbers = pieces.stream().map(Written::numbers).toArray(long[][]::new);
        return new Parcel(build, new HashMap<>(companies), shapes, shapeOf, numbers);
    }

    int size() {
        return shapeOf.length;
    }

    Written piece(int index) {
        return new Written(shapes.get(shapeOf[index]), numbers[index]);
    }
}
