package dev.handoff.experiment.track;

/**
 * One weekly figure.
 *
 * @param stage what it counts
 * @param channel of that channel only; empty for all
 */
public record Indicator(TrackStage stage, String channel) {

    /** Of all channels. */
    public static Indicator of(TrackStage stage) {
        return new Indicator(stage, "");
    }

    /** Whether it counts one channel only. */
    public boolean isPart() {
        return !channel.isEmpty();
    }

    /** Its name in files: {@code pursued.webinar}. */
    public String key() {
        return isPart() ? stage.key() + "." + channel : stage.key();
    }

    /** Its name in sentences. */
    public String label() {
        return isPart() ? stage.label() + ", " + channel : stage.label();
    }
}
