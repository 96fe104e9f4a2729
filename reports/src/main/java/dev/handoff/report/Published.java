package dev.handoff.report;

/**
 * A published share to set beside a simulated one.
 *
 * @param metric the metric it is compared with, such as {@code attempts.none}
 * @param share published share, 0 to 1
 * @param source where it is from, with its mark, such as "quoted: InsideSales, 8,742 firms"
 */
public record Published(String metric, double share, String source) {}
