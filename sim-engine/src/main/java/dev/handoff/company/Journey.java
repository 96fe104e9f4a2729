package dev.handoff.company;

import java.util.List;

/** Who answers for each step of a lead's way: a step without one accountable owner leaks. */
public record Journey(
        @Param(
                value = "Steps that have one accountable owner",
                byDefault = "[handover, nurture, recycling]",
                owner = Owner.JOINT,
                source = "neutral: every step is owned")
        List<Step> owned,

        @Param(
                value = "Share of the leads that a step without an owner loses",
                unit = "share",
                byDefault = "0.05",
                min = 0,
                max = 1,
                source = "no magnitude published")
        double leak) {

    /** A step between two departments. */
    public enum Step {
        /** From the lead definition to a rep. */
        HANDOVER,
        /** Leads that are not ready. */
        NURTURE,
        /** Leads that come back from sales. */
        RECYCLING
    }

    /** Share lost at that step. */
    public double leakAt(Step step) {
        return owned.contains(step) ? 0 : leak;
    }
}
