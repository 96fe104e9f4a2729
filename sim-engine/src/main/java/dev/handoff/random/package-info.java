/**
 * Lives here: keyed random draws, what each draw is for, the distributions that turn a draw into a number, and the
 * exponential and logarithm they and the model need.
 * May import: nothing of Handoff, of other libraries commons-math3 only. Start reading at {@link dev.handoff.random.Draws}.
 */
package dev.handoff.random;
