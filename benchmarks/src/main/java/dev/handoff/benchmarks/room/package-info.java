/**
 * Measures a workshop from outside: the real host as a process of its own, a room of people over HTTP, a kill and the way back.
 *
 * <p>May use the JDK and nothing else, so that it measures whatever version it is pointed at. Start reading at {@link
 * dev.handoff.benchmarks.room.RoomNumbers}.
 */
package dev.handoff.benchmarks.room;
