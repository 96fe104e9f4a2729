/**
 * The door for terminals: an SSH server that shows the full screen and does nothing else. It is closed unless asked for.
 * May import: {@code terminal} and its full screen, the check of codes of {@code door}; no store, no host. Only the command line knows it.
 * Start reading at {@link dev.handoff.door.ssh.SshDoor}.
 */
package dev.handoff.door.ssh;
