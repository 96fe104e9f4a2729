package dev.handoff.crm.clean;

import dev.handoff.crm.raw.NameNumbers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Numbers channels anew, by name; those with few leads become one.
 *
 * @param spelt their names in the order of their numbers
 * @param numbers by the number in the table of leads; −1 for a channel without leads
 * @param joined how many leads each channel had that became {@code other}
 */
record ChannelNumbers(List<String> spelt, short[] numbers, TreeMap<String, Integer> joined) {
    private static final String OTHER = "other";

    /**
     * @param leads how many leads in the window each channel has
     * @param smallest leads below which a channel is too small to be told apart
     * @param apart channels that stay apart however small they are
     */
    static ChannelNumbers of(NameNumbers channels, int[] leads, int smallest, BitSet apart) {
        TreeSet<String> kept = new TreeSet<>();
        TreeMap<String, Integer> joined = new TreeMap<>();
        for (int c = 0; c < leads.length; c++) {
            if (leads[c] >= smallest || leads[c] > 0 && apart.get(c)) {
                kept.add(channels.name(c));
            } else if (leads[c] > 0) {
                joined.put(channels.name(c), leads[c]);
            }
        }
        String other = kept.stream().filter(OTHER::equalsIgnoreCase).findFirst().orElse(OTHER);
        if (!joined.isEmpty()) {
            kept.add(other);
        }
        List<String> spelt = new ArrayList<>(kept);
        short[] numbers = new short[leads.length];
        for (int c = 0; c < leads.length; c++) {
            String name = joined.containsKey(channels.name(c)) ? other : channels.name(c);
            numbers[c] = (short) spelt.indexOf(name);
        }
        joined.keySet().removeIf(OTHER::equalsIgnoreCase);
        return new ChannelNumbers(List.copyOf(spelt), numbers, joined);
    }
}
