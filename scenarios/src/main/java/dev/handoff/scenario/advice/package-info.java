/**
 * What a good colleague would say of a company before anything is simulated at length: promises that cannot be kept, clauses nobody watches,
 * hours that are not there. Advice, never an error. Start reading at {@link dev.handoff.scenario.advice.Adviser}.
 */
package dev.handoff.scenario.advice;
