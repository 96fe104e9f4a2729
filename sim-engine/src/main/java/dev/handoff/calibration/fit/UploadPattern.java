package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadColumns;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a channel's leads come in uploads: at least four in five of them in groups of five or more within five minutes. Uploads at about even
 * distances stand for the weeks between them; of others nobody knows when the next is due, and they stand for the weeks of the window.
 */
final class UploadPattern {

    private static final int SMALLEST = 5;
    private static final long WITHIN = 300;
    private static final double MOST = 0.8;

    /** Distances so far from their median are not even: a month more or less at four weeks is no rhythm. */
    private static final double UNEVEN = 0.5;

    /** Ten years: no scenario admits more from one upload to the next. */
    private static final int LONGEST = 520;

    private final List<Long> instants;
    private final double share;
    private final double[] distances; // in weeks, the shortest first

    private UploadPattern(List<Long> instants, double share) {
        this.instants = instants;
        this.share = share;
        this.distances = new double[Math.max(0, instants.size() - 1)];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = (double) (instants.get(i + 1) - instants.get(i)) / LocalClock.WEEK;
        }
        java.util.Arrays.sort(distances);
    }

    static UploadPattern of(CrmTables tables, LocalClock clock, int channel) {
        List<Long> created = new ArrayList<>();
        LeadColumns leads = tables.leads();
        for (int i = 0; i < leads.size(); i++) {
            if (leads.channel()[i] == channel) {
                created.add(clock.seconds(leads.created()[i]));
            }
        }
        List<Long> instants = new ArrayList<>();
        int uploaded = 0;
        for (int i = 0; i < created.size(); ) {
            int end = i + 1;
            while (end < created.size() && created.get(end) - created.get(i) <= WITHIN) {
                end++;
            }
            if (end - i >= SMALLEST) {
                instants.add(created.get(i));
                uploaded += end - i;
            }
            i = end;
        }
        boolean timed = !tables.datesOnly().contains(CrmColumn.LEAD_CREATED) && !created.isEmpty();
        return new UploadPattern(instants, timed ? (double) uploaded / created.size() : 0);
    }

    boolean isBatch() {
        return share >= MOST && !instants.isEmpty();
    }

    private boolean isRegular() {
        double usual = FollowUpLog.quantile(distances, 0.5);
        return instants.size() >= Profile.Uploads.ENOUGH
                && distances[0] >= (1 - UNEVEN) * usual
                && distances[distances.length - 1] <= (1 + UNEVEN) * usual;
    }

    /** How many there are, how many weeks' leads they are, and how far apart. */
    Profile.Uploads uploads(int window) {
        int n = distances.length;
        return new Profile.Uploads(
                instants.size(),
                weeks(window),
                n == 0 ? Double.NaN : distances[0],
                n == 0 ? Double.NaN : distances[n - 1],
                isRegular());
    }

    /**
     * Variance of the number of uploads, as a share of its square, where they come at uneven distances: squared scatter of the distances over their
     * number (renewal theory: Cox, "Renewal Theory", 1962, §3.3). Of one or two uploads the distances are taken to scatter as those of chance do.
     * Nought where they come evenly: then their number is known.
     */
    double scatter() {
        if (isRegular()) {
            return 0;
        }
        double mean = java.util.Arrays.stream(distances).average().orElse(0);
        double squares = java.util.Arrays.stream(distances)
                .map(d -> (d - mean) * (d - mean))
                .sum();
        double ofDistances =
                instants.size() < Profile.Uploads.ENOUGH ? 1 : squares / (distances.length - 1) / (mean * mean);
        return ofDistances / instants.size();
    }

    /**
     * How many weeks the uploads stand for: the mean distance for each of them. Nine uploads four weeks apart are 36 weeks' leads, though the window
     * may have 39 weeks. Where so much of the window is left that an upload is missing at its ends, the channel did not bring leads all the time; then
     * it is the window.
     *
     * @param window weeks of the window
     */
    private double weeks(int window) {
        if (!isRegular()) {
            return window;
        }
        double distance = (double) (instants.get(instants.size() - 1) - instants.get(0))
                / LocalClock.WEEK
                / (instants.size() - 1);
        double weeks = distance * instants.size();
        return Math.abs(window - weeks) < distance ? weeks : window;
    }

    /** The usual distance in weeks, or where there is none as many as bring uploads of the mean size; and the usual instant of the week. */
    Profile.Upload upload(int window) {
        double[] hours = instants.stream()
                .mapToDouble(at -> Math.floorMod(at, (long) LocalClock.WEEK) / 3600.0)
                .sorted()
                .toArray();
        double weeks = isRegular() ? FollowUpLog.quantile(distances, 0.5) : (double) window / instants.size();
        int every = (int) Math.max(1, Math.min(LONGEST, Math.round(weeks)));
        return new Profile.Upload(every, FollowUpLog.quantile(hours, 0.5));
    }
}
