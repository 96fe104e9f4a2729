package dev.handoff.calibration.fit;

/**
 * What the data cannot tell.
 *
 * @param path of the parameter, or of a group of them such as {@code pickUp.*}
 * @param reason why, in a few words: {@code only 12 won deals, 20 are needed}
 */
public record NotFitted(String path, String reason) {}
