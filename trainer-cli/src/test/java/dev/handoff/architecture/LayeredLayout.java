package dev.handoff.architecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Places boxes on rows so that arrows run down and cross little: arrows that pass rows get a point on each, every row is sorted by the middle
 * of its neighbours, and places follow by least squares with the distances kept.
 */
final class LayeredLayout {
    /** Something that takes a place on a row: a box, or a point at which an arrow passes. A lane is a strip of the picture that it stays in. */
    static final class Spot {
        final String name;
        final int row;
        final double width;
        final Lane lane;
        final List<Spot> above = new ArrayList<>();
        final List<Spot> below = new ArrayList<>();
        double x;

        private Spot(String name, int row, double width, Lane lane) {
            this.name = name;
            this.row = row;
            this.width = width;
            this.lane = lane;
        }
    }

    record Lane(int order, double left, double right) {}

    private static final double GAP = 12;
    private static final int SWEEPS = 60;
    private final Map<String, Spot> boxes = new LinkedHashMap<>();
    private final List<List<Spot>> rows = new ArrayList<>();
    private final List<List<Spot>> arrows = new ArrayList<>();

    /** Row 0 is the lowest. */
    void box(String name, int row, double width, Lane lane) {
        boxes.put(name, spot(name, row, width, lane));
    }

    private Spot spot(String name, int row, double width, Lane lane) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        Spot spot = new Spot(name, row, width, lane);
        spot.x = (lane.left() + lane.right()) / 2;
        rows.get(row).add(spot);
        return spot;
    }

    /** An arrow that passes the rows between in the lanes they are given there. */
    void arrow(String from, String to, Map<Integer, Lane> passing) {
        List<Spot> way = new ArrayList<>(List.of(boxes.get(from)));
        for (int row = boxes.get(from).row - 1; row > boxes.get(to).row; row--) {
            way.add(spot("", row, 4, passing.get(row)));
        }
        way.add(boxes.get(to));
        for (int i = 1; i < way.size(); i++) {
            way.get(i - 1).below.add(way.get(i));
            way.get(i).above.add(way.get(i - 1));
        }
        arrows.add(way);
    }

    void arrange() {
        rows.forEach(LayeredLayout::place);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 0; i < rows.size(); i++) {
                List<Spot> row = rows.get(down ? rows.size() - 1 - i : i);
                row.forEach(spot -> spot.x = wish(spot, down));
                if (sweep < SWEEPS / 2) {
                    row.sort(Comparator.<Spot>comparingInt(spot -> spot.lane.order())
                            .thenComparingDouble(spot -> spot.x));
                }
                place(row);
            }
        }
    }

    /** Below the middle of its neighbours above, or above that of those below. */
    private static double wish(Spot spot, boolean down) {
        List<Spot> first = down ? spot.above : spot.below;
        List<Spot> neighbours = first.isEmpty() ? (down ? spot.below : spot.above) : first;
        return neighbours.stream().mapToDouble(other -> other.x).average().orElse(spot.x);
    }

    /** Moves the spots of a row as little as their order, their distances and their lanes allow. */
    private static void place(List<Spot> row) {
        for (int from = 0, to; from < row.size(); from = to) {
            Lane lane = row.get(from).lane;
            for (to = from; to < row.size() && row.get(to).lane.equals(lane); ) {
                to++;
            }
            placeInLane(row.subList(from, to), lane);
        }
    }

    private static void placeInLane(List<Spot> spots, Lane lane) {
        double[] offset = new double[spots.size()];
        for (int i = 1; i < offset.length; i++) {
            offset[i] = offset[i - 1] + (spots.get(i - 1).width + spots.get(i).width) / 2 + GAP;
        }
        double lowest = lane.left() + spots.get(0).width / 2;
        double highest = lane.right() - spots.get(offset.length - 1).width / 2 - offset[offset.length - 1];
        double[] risen = rising(spots, offset);
        for (int i = 0; i < offset.length; i++) {
            spots.get(i).x = Math.max(lowest, Math.min(highest, risen[i])) + offset[i];
        }
    }

    /** The rising numbers nearest to the wishes by least squares: neighbours that fall share their mean. */
    private static double[] rising(List<Spot> spots, double[] offset) {
        double[] sum = new double[offset.length];
        int[] count = new int[offset.length];
        int blocks = 0;
        for (int i = 0; i < offset.length; i++) {
            sum[blocks] = spots.get(i).x - offset[i];
            count[blocks++] = 1;
            while (blocks > 1 && sum[blocks - 2] / count[blocks - 2] > sum[blocks - 1] / count[blocks - 1]) {
                blocks--;
                sum[blocks - 1] += sum[blocks];
                count[blocks - 1] += count[blocks];
            }
        }
        double[] result = new double[offset.length];
        for (int block = 0, i = 0; block < blocks; block++) {
            for (int k = 0; k < count[block]; k++) {
                result[i++] = sum[block] / count[block];
            }
        }
        return result;
    }

    Iterable<Spot> boxes() {
        return boxes.values();
    }

    Iterable<List<Spot>> arrows() {
        return arrows;
    }

    int rows() {
        return rows.size();
    }
}
