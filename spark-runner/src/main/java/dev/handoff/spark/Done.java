package dev.handoff.spark;

import java.io.Serializable;

/**
 * What an executor says of a parcel.
 *
 * @param results the results of the pieces in their order, up to one that failed
 * @param failure what the piece after them failed of; empty when none did
 * @param refused which build the executor has, and where, when it is another one; empty when it is the same
 * @param nanos how long it took
 */
record Done(Parcel results, String failure, String refused, long nanos) implements Serializable {}
