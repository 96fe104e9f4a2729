package dev.handoff.door;

/** What answers requests that came in properly. For use by several threads. */
interface Site {
    /**
     * The answer.
     *
     * @throws Refusal when there is none
     */
    Reply answer(Request request);
}
