///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS dev.handoff:scenarios:0.1.0

import dev.handoff.api.ComparedFigures;
import dev.handoff.api.FigureDifference;
import dev.handoff.api.Handoff;
import dev.handoff.api.Replications;

/** What does an agreement bring, and does it bring more when it is enforced?   jbang Compare.java [REPLICATIONS] */
public class Compare {
    public static void main(String[] args) {
        int replications = args.length == 0 ? 20 : Integer.parseInt(args[0]);
        Handoff today = Handoff.load("industry-baseline");
        Handoff signed = Handoff.load("signed-sla");
        Handoff enforced = signed.with("sla.sales.enforcement=1");

        ComparedFigures compared = today.compare(Replications.of(replications), signed, enforced);

        for (int policy = 1; policy < compared.policies().size(); policy++) {
            FigureDifference contribution =
                    compared.difference(policy, "contribution").orElseThrow();
            System.out.printf(
                    "%-20s %+,12.0f ± %,.0f %s%n",
                    compared.policies().get(policy),
                    contribution.difference(),
                    contribution.simultaneousHalfWidth(),
                    contribution.unit());
        }
    }
}
