package dev.handoff.sales;

import dev.handoff.handoff.Handover;

/** Where sales-qualified leads go: implemented by the pipeline. */
@FunctionalInterface
public interface QualifiedLeads {

    /** The rep's conversation confirmed that the lead is worth pursuing. */
    void qualified(Handover handover, Rep rep);
}
