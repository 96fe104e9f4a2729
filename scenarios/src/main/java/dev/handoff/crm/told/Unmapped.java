package dev.handoff.crm.told;

import java.util.Map;

/**
 * Values of a column that nobody said the meaning of: they are listed and not guessed.
 *
 * @param file as the user named it
 * @param kind which table
 * @param key the column's word in a mapping file, such as {@code answered}
 * @param column its name in the file
 * @param counts how often each value stands there, by value; empty when there are so many different ones that they are texts rather than choices
 * @param rows rows with such a value
 */
public record Unmapped(String file, Kind kind, String key, String column, Map<String, Integer> counts, int rows) {}
