/**
 * Lives here: keyed random draws, what each draw is for, and the distributions that turn a draw into a number.
 * May import: nothing of Handoff, of other libraries commons-math3 only. Start reading at {@link dev.handoff.random.Draws}.
 */
package dev.handoff.random;
