package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadColumns;
import java.util.ArrayList;
import java.util.List;

/** Whether a channel's leads come in uploads: at least four in five of them in groups of five or more within five minutes. */
final class UploadPattern {

    private static final int SMALLEST = 5;
    private static final long WITHIN = 300;
    private static final double MOST = 0.8;

    private final List<Long> instants;
    private final double share;

    private UploadPattern(List<Long> instants, double share) {
        this.instants = instants;
        this.share = share;
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
        return share >= MOST && instants.size() >= 2;
    }

    /**
     * How many weeks the uploads stand for: the mean distance for each of them. Nine uploads four weeks apart are 36 weeks' leads, though the window
     * may have 39 weeks. Where so much of the window is left that an upload is missing at its ends, the channel did not bring leads all the time; then
     * it is the window.
     *
     * @param window weeks of the window
     */
    double weeks(int window) {
        double distance = (double) (instants.get(instants.size() - 1) - instants.get(0))
                / LocalClock.WEEK
                / (instants.size() - 1);
        double weeks = distance * instants.size();
        return Math.abs(window - weeks) < distance ? weeks : window;
    }

    /** The usual distance in weeks and the usual instant of the week. */
    Profile.Upload upload() {
        double[] distances = new double[instants.size() - 1];
        double[] hours = new double[instants.size()];
        for (int i = 0; i < hours.length; i++) {
            hours[i] = Math.floorMod(instants.get(i), (long) LocalClock.WEEK) / 3600.0;
            if (i > 0) {
                distances[i - 1] = (double) (instants.get(i) - instants.get(i - 1)) / LocalClock.WEEK;
            }
        }
        java.util.Arrays.sort(distances);
        java.util.Arrays.sort(hours);
        int every = (int) Math.max(1, Math.round(FollowUpLog.quantile(distances, 0.5)));
        return new Profile.Upload(every, FollowUpLog.quantile(hours, 0.5));
    }
}
