package dev.handoff.calibration.fit;

import dev.handoff.calibration.ActivityColumns;
import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Who works, how leads are shared out, and which of two waiting leads is called first. */
final class TeamFit {

    private static final int WEEKS_NEEDED = 4;
    private static final int PAIRS_NEEDED = 100;
    private static final int MOST_PAIRS_OF_A_LEAD = 20;
    private static final double CLEAR = 0.9;

    private final CrmTables tables;
    private final FollowUpLog log;
    private final LocalClock clock;

    TeamFit(CrmTables tables, FollowUpLog log, LocalClock clock) {
        this.tables = tables;
        this.log = log;
        this.clock = clock;
    }

    /** The median over weeks of how many people called somebody; 0 when not known. */
    int reps(FitParts parts, String team) {
        String path = "teams." + team + ".reps";
        if (!parts.has(path, CrmColumn.ACTIVITY_OWNER, "owner of attempts")
                || !parts.enough(path, tables.weeks(), WEEKS_NEEDED, "weeks of attempts")) {
            return 0;
        }
        BitSet[] active = new BitSet[tables.weeks()];
        Arrays.setAll(active, w -> new BitSet());
        ActivityColumns acts = tables.activities();
        for (int i = 0; i < acts.size(); i++) {
            int week = Math.floorDiv(clock.day(acts.at()[i]), 7);
            if (week >= 0 && week < active.length && acts.owner()[i] >= 0) {
                active[week].set(acts.owner()[i]);
            }
        }
        int[] counts =
                Arrays.stream(active).mapToInt(BitSet::cardinality).sorted().toArray();
        return counts[counts.length / 2];
    }

    /** Share of the handed leads by owner. */
    List<Double> ownerShares() {
        double[] counts = new double[tables.owners().size()];
        double all = 0;
        for (int i = 0; i < tables.leads().size(); i++) {
            int owner = tables.leads().owner()[i];
            if (owner >= 0 && log.handedAt(i) != CrmTables.NEVER) {
                counts[owner]++;
                all++;
            }
        }
        List<Double> shares = new ArrayList<>();
        for (double count : counts) {
            shares.add(all == 0 ? 0 : count / all);
        }
        return shares;
    }

    /** Pairs of leads of one rep that waited together and were both called. */
    Profile.Order order(FitParts parts, String team) {
        LeadColumns leads = tables.leads();
        int[] last = new int[MOST_PAIRS_OF_A_LEAD];
        int newer = 0;
        int better = 0;
        int scored = 0;
        int pairs = 0;
        for (int owner = 0; owner < tables.owners().size(); owner++) {
            int kept = 0;
            for (int i = 0; i < leads.size(); i++) {
                if (leads.owner()[i] != owner || Double.isNaN(log.firstDelayMinutes(i))) {
                    continue;
                }
                for (int j = 0; j < Math.min(kept, last.length); j++) {
                    int other = last[j];
                    long first = firstCall(i);
                    long firstOfOther = firstCall(other);
                    if (firstOfOther > log.handedAt(i)
                            && first != firstOfOther
                            && log.handedAt(other) < log.handedAt(i)) {
                        pairs++;
                        newer += first < firstOfOther ? 1 : 0;
                        double ahead = leads.score()[i] - leads.score()[other];
                        scored += ahead != 0 && !Double.isNaN(ahead) ? 1 : 0;
                        better += ahead > 0 && first < firstOfOther || ahead < 0 && first > firstOfOther ? 1 : 0;
                    }
                }
                last[kept++ % last.length] = i;
            }
        }
        parts.enough("teams." + team + ".order", pairs, PAIRS_NEEDED, "pairs of leads that waited together");
        return order(pairs, (double) newer / pairs, (double) better / scored);
    }

    private long firstCall(int lead) {
        return tables.activities().at()[log.from(lead)];
    }

    private static Profile.Order order(int pairs, double newer, double better) {
        if (pairs < PAIRS_NEEDED) {
            return new Profile.Order("", newer, better, pairs, false);
        }
        if (newer >= CLEAR || newer <= 1 - CLEAR) {
            return new Profile.Order(newer >= CLEAR ? "newest" : "oldest", newer, better, pairs, true);
        }
        double distance = Math.min(1 - newer, newer);
        boolean byScore = better >= CLEAR || better > 0.5 && 1 - better < distance;
        String nearest = byScore ? "score" : newer >= 0.5 ? "newest" : "oldest";
        return new Profile.Order(nearest, newer, better, pairs, byScore && better >= CLEAR);
    }
}
