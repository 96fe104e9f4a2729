package dev.handoff.report;

import dev.handoff.calibration.moments.Fight;
import dev.handoff.calibration.moments.Identification;
import dev.handoff.calibration.moments.MomentFit;
import java.util.List;

/**
 * What a report on a calibration to targets tells.
 *
 * @param provenance where the result comes from
 * @param title what sentences call the company it began with
 * @param figures the targets and what is reached
 * @param adjusted what was adjusted, in the order of the fit's moves
 * @param values every single value
 * @param fit where the search ended
 * @param known what the targets say about the values
 * @param fights targets that cannot both be had
 * @param weeks how long is simulated each time
 * @param spent simulated years the search took
 * @param looked simulated years of the last look
 * @param next commands that go on from here; none where nothing was written
 */
public record TargetContext(
        Provenance provenance,
        String title,
        List<Figure> figures,
        List<Adjusted> adjusted,
        List<Value> values,
        MomentFit fit,
        Identification known,
        List<Fight> fights,
        double weeks,
        int spent,
        int looked,
        List<String> next) {

    /**
     * A target.
     *
     * @param name as it is asked for, such as {@code sqls/mqls}
     * @param label what people read
     * @param unit its unit; empty for none
     * @param asked what was asked for
     * @param precision how well it is known
     * @param reached what the fitted company shows
     * @param error standard error of that
     * @param met whether it lies within its precision
     * @param missed whether it is off by more than three
     */
    public record Figure(
            String name,
            String label,
            String unit,
            double asked,
            double precision,
            double reached,
            double error,
            boolean met,
            boolean missed) {}

    /**
     * What was adjusted: one value, or the same of all channels together.
     *
     * @param path its path
     * @param label what it is called
     * @param was before
     * @param is what fits best
     * @param low lower end of what fits about as well, 95 %
     * @param high upper end
     */
    public record Adjusted(String path, String label, String was, String is, String low, String high) {}

    /**
     * A single value.
     *
     * @param path its path
     * @param label what it is called
     * @param was before
     * @param is what fits best
     * @param low lower end of what fits about as well, 95 %
     * @param high upper end
     */
    public record Value(String path, String label, String was, String is, String low, String high) {}

    /** Whether the search was ended before its time. */
    public boolean isPartial() {
        return fit.ending() == MomentFit.Ending.STOPPED;
    }
}
