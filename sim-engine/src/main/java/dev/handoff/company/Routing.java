package dev.handoff.company;

/** Who gets a lead, and how long the systems take to deliver it. */
public record Routing(
        @Param(
                        value = "round robin: each rep in turn; pull: one shared queue, whoever is free takes the next",
                        byDefault = "round robin",
                        owner = Owner.SALES,
                        source = "the simplest rule in use")
                Rule rule,
        @Param(value = "Delay between qualification and assignment caused by systems", byDefault = "0 s") RandomDuration systemDelay) {

    /** The routing rules. */
    public enum Rule {
        /** Each rep in turn. */
        ROUND_ROBIN,
        /** One shared queue. */
        PULL
    }
}
