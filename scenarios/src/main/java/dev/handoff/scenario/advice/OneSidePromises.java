package dev.handoff.scenario.advice;

import dev.handoff.company.Sla;
import java.util.List;

/** An agreement in which one side promises nothing that can be counted is an order to the other. */
final class OneSidePromises implements AdviceRule {
    @Override
    public List<Advice> look(Given given) {
        Sla sla = given.company().sla();
        if (sla.marketing().promisesAnything() == sla.sales().promisesAnything()) {
            return List.of();
        }
        return List.of(
                sla.sales().promisesAnything()
                        ? new Advice(
                                "sla.marketing",
                                "sales is held to its clauses, marketing to 0: nothing it does can break this agreement",
                                "let marketing promise a share, such as meetingDefinition: 70 %")
                        : new Advice(
                                "sla.sales",
                                "marketing is held to its clauses, sales to 0: leads may lie as long as they like",
                                "let sales promise a first touch, such as firstTouch: {limit: 1 working day}"));
    }
}
