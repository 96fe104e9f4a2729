/**
 * What downloads hold beside the program: manual pages and the completion script, written from the commands themselves.
 * May import the whole program; nothing imports it.
 * Start reading at {@link dev.handoff.dist.ManualPage}.
 */
package dev.handoff.dist;
