/**
 * Doors for browsers: a web server that lets people in, shows them their pages and takes what they fill in. Keeps no page and no person.
 * May import: {@code terminal}'s view model, {@code web}; no store, no host. Nobody but the command line knows doors.
 * Start reading at {@link dev.handoff.door.Doorway}, then {@link dev.handoff.door.RoomSite}.
 */
package dev.handoff.door;
