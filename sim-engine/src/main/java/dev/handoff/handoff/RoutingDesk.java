package dev.handoff.handoff;

/** A rep as routing sees one. */
public interface RoutingDesk {

    /** Number of the rep, for good. */
    int number();

    /** Name of the rep's team. */
    String team();

    /** Leads the rep has in work. */
    int openLeads();

    /** Skill in winning deals, logits. */
    double skill();
}
