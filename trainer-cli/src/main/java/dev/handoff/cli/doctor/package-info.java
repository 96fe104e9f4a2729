/**
 * What {@code handoff doctor} looks at: whether this machine has what the program needs, and what to do where it has not.
 * May import the console, the workshop's network and the engine; only the command imports it.
 * Start reading at {@link dev.handoff.cli.doctor.Doctor}.
 */
package dev.handoff.cli.doctor;
