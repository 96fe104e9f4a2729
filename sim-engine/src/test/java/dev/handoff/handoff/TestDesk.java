package dev.handoff.handoff;

/** A desk as routing sees one. */
record TestDesk(int number, String team, int openLeads, double skill) implements RoutingDesk {

    TestDesk(int number) {
        this(number, "sales", 0, 0);
    }
}
