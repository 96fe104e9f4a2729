package dev.handoff.scenario.fitted;

import dev.handoff.company.Channel;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The mean over channels, each counted by its inquiries. */
record Mean(List<Channel> channels) {
    private static final double MILLIS_A_DAY = 86_400_000;

    double of(ToDoubleFunction<Channel> what) {
        double sum = 0;
        double weights = 0;
        for (Channel channel : channels) {
            double weight = Math.max(1e-9, channel.inquiriesPerWeek());
            sum += weight * what.applyAsDouble(channel);
            weights += weight;
        }
        return sum / weights;
    }

    /** Mean days in which intent fades; empty where it stays in one of them. */
    Optional<Double> fading() {
        boolean all = channels.stream().allMatch(c -> c.intentFadesIn().isPresent());
        return all ? Optional.of(of(c -> c.intentFadesIn().orElseThrow().toMillis() / MILLIS_A_DAY)) : Optional.empty();
    }

    /** Mean saturation; empty where one of them has none. */
    Optional<Double> saturation() {
        boolean all = channels.stream().allMatch(c -> c.saturation().isPresent());
        return all ? Optional.of(of(c -> c.saturation().orElseThrow())) : Optional.empty();
    }
}
