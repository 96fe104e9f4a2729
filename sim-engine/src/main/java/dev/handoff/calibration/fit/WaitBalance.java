package dev.handoff.calibration.fit;

import dev.handoff.calendar.Shift;
import dev.handoff.calendar.WorkingCalendar;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether leads that waited long for the desk to open were like those that did not: only if they were does the wait tell what speed does.
 *
 * @param groups leads by that wait
 * @param channels names of the channels, in the order of each group's shares
 */
public record WaitBalance(List<Group> groups, List<String> channels) {
    private static final double[] HOURS = {0, 12, 24};
    private static final String[] WORDS = {"none, the desk is open", "up to 12 h", "12 to 24 h", "longer"};

    /** Copies the lists. */
    public WaitBalance {
        groups = List.copyOf(groups);
        channels = List.copyOf(channels);
    }

    /**
     * Leads of one wait.
     *
     * @param waited in words
     * @param leads how many were tried
     * @param score mean score; NaN where none is recorded
     * @param scoreError its standard error
     * @param shares share of each channel
     * @param size mean size of deals won of them; NaN without any
     * @param won how many that rests on
     */
    public record Group(
            String waited, int leads, double score, double scoreError, List<Double> shares, double size, int won) {
        /** Copies the list. */
        public Group {
            shares = List.copyOf(shares);
        }
    }

    /**
     * The groups that have leads; leads nobody called are left out, as in {@link dev.handoff.calibration.estimate.SpeedSlopes}.
     *
     * @param shifts when the desk is open
     */
    public static WaitBalance of(CrmTables tables, List<Shift> shifts) {
        WorkingCalendar calendar = shifts.isEmpty() ? WorkingCalendar.always() : WorkingCalendar.of(shifts, List.of());
        LocalClock clock = new LocalClock(tables.zone(), tables.from());
        FollowUpLog log = new FollowUpLog(tables);
        double[] sizes = sizes(tables);
        List<List<Integer>> members = new ArrayList<>();
        for (int g = 0; g < WORDS.length; g++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < tables.leads().size(); i++) {
            if (!Double.isNaN(log.firstDelayMinutes(i))) {
                long inquiry = 1000 * clock.seconds(tables.leads().created()[i]);
                double wait = (calendar.nextWorking(inquiry) - inquiry) / 3_600_000.0;
                members.get((int) Arrays.stream(HOURS)
                                .filter(bound -> wait > bound)
                                .count())
                        .add(i);
            }
        }
        List<Group> groups = new ArrayList<>();
        for (int g = 0; g < WORDS.length; g++) {
            if (!members.get(g).isEmpty()) {
                groups.add(group(WORDS[g], members.get(g), tables, sizes));
            }
        }
        return new WaitBalance(groups, tables.channels());
    }

    /** What each lead's won deals brought; NaN without one. */
    private static double[] sizes(CrmTables tables) {
        double[] sizes = new double[tables.leads().size()];
        Arrays.fill(sizes, Double.NaN);
        for (int d = 0; d < tables.deals().size(); d++) {
            int lead = tables.deals().lead()[d];
            if (lead >= 0 && tables.deals().outcome()[d] == 1 && tables.deals().amount()[d] > 0) {
                sizes[lead] = tables.deals().amount()[d];
            }
        }
        return sizes;
    }

    private static Group group(String wait, List<Integer> members, CrmTables tables, double[] sizes) {
        LeadColumns leads = tables.leads();
        double[] scores = members.stream()
                .mapToDouble(i -> leads.score()[i])
                .filter(Double::isFinite)
                .toArray();
        double mean = Arrays.stream(scores).average().orElse(Double.NaN);
        double squares = Arrays.stream(scores).map(s -> (s - mean) * (s - mean)).sum();
        double[] won = members.stream()
                .mapToDouble(i -> sizes[i])
                .filter(Double::isFinite)
                .toArray();
        List<Double> shares = new ArrayList<>();
        for (int c = 0; c < tables.channels().size(); c++) {
            int channel = c;
            shares.add(
                    members.stream().filter(i -> leads.channel()[i] == channel).count() / (double) members.size());
        }
        return new Group(
                wait,
                members.size(),
                mean,
                Math.sqrt(squares / Math.max(1, scores.length - 1) / Math.max(1, scores.length)),
                shares,
                Arrays.stream(won).average().orElse(Double.NaN),
                won.length);
    }
}
