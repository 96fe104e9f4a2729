package dev.handoff.scenario.advice;

import dev.handoff.company.Channel;
import dev.handoff.company.Sla.FirstTouch;
import java.util.List;
import java.util.Map;

/** A limit for a channel that sends no leads is a promise to nobody. */
final class LimitsForNobody implements AdviceRule {
    @Override
    public List<Advice> look(Given given) {
        Map<String, Channel> channels = given.company().channels();
        return given.sales().firstTouch().map(FirstTouch::limits).orElse(Map.of()).keySet().stream()
                .filter(name -> channels.get(name).inquiriesPerWeek() == 0)
                .map(name -> new Advice(
                        "sla.sales.firstTouch.limits." + name,
                        "a limit for a channel with 0 inquiries a week; leads that reps find themselves have no clock",
                        "leave it out"))
                .toList();
    }
}
