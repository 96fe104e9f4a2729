package dev.handoff.report.data;

/**
 * What a stamp says.
 *
 * @param command the command line that made the file
 * @param version version of the program
 * @param hashes hashes of the scenarios, joined by blanks
 * @param figures digest of the figures a picture was drawn from; empty where the figures are in the file itself
 * @param drawnBy which Java drew the picture, or the charts of the page; empty where nothing was drawn, or nobody says
 */
public record Origin(String command, String version, String hashes, String figures, String drawnBy) {}
