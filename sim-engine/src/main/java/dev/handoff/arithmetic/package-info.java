/**
 * Lives here: exponential and logarithm for the model, fast, faithfully rounded, the same bits on every machine.
 * May import: nothing. Start reading at {@link dev.handoff.arithmetic.ElementaryFunctions}.
 */
package dev.handoff.arithmetic;
