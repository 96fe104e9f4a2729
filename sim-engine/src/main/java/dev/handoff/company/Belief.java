package dev.handoff.company;

/** A rep's belief about the share of good leads in a channel: Beta(bad-and-good counts) per rep and channel. */
public record Belief(
        @Param(value = "Prior count of good leads (α)", unit = "leads", byDefault = "3", min = 0.01, max = 1e6)
        double priorGood,

        @Param(value = "Prior count of bad leads (β)", unit = "leads", byDefault = "7", min = 0.01, max = 1e6)
        double priorBad) {

    /** Prior mean α/(α+β). */
    public double priorMean() {
        return priorGood / (priorGood + priorBad);
    }
}
