package dev.handoff.workshop.store;

/**
 * What opens the doors of a workshop; it is in no log and no export.
 *
 * @param invitation stands in the code to be scanned
 * @param console opens the trainer's console
 * @param projector opens the projector
 */
public record RoomSecrets(String invitation, String console, String projector) {}
