package dev.handoff.scenario.advice;

import java.util.List;
import java.util.Optional;

/** Marketing cannot hand over more leads than its definition lets through. */
final class VolumeNeedsLeads implements AdviceRule {
    @Override
    public List<Advice> look(Given given) {
        Optional<Double> promised = given.company().sla().marketing().volume();
        Optional<Double> coming = given.quarter().map(SimulatedQuarter::handedPerWeek);
        if (promised.isEmpty() || coming.isEmpty() || coming.get() >= promised.get()) {
            return List.of();
        }
        return List.of(new Advice(
                "sla.marketing.volume",
                "marketing promises " + FiguresInWords.about(promised.get()) + " leads a week; about "
                        + FiguresInWords.about(coming.get()) + " come (a quarter simulated once)",
                "volume: " + Math.round(0.8 * coming.get()) + ", or a wider leadDefinition.threshold"));
    }
}
