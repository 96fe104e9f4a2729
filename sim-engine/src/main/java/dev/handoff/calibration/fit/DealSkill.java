package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.DealColumns;
import dev.handoff.calibration.estimate.LogisticRegression;
import dev.handoff.calibration.estimate.Maximum;
import dev.handoff.calibration.estimate.RepEffects;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/** Whether deals are won more often in the last two weeks of a quarter, and how far reps differ in winning: logistic regression of closed deals. */
final class DealSkill {

    private static final int OF_EACH = 30;
    private static final int OF_A_REP = 15;
    private static final int REPS_NEEDED = 3;
    private static final int LAST_DAYS = 14;

    private final CrmTables tables;
    private final List<Integer> closed = new ArrayList<>();

    DealSkill(CrmTables tables) {
        this.tables = tables;
        DealColumns deals = tables.deals();
        for (int i = 0; i < deals.size(); i++) {
            boolean dated = deals.closed()[i] != CrmTables.NEVER || !tables.knows(CrmColumn.DEAL_CLOSED);
            if (deals.outcome()[i] >= 0 && dated) {
                closed.add(i);
            }
        }
    }

    void fit(FitParts parts) {
        fitQuarterEnd(parts);
        fitSkill(parts);
    }

    private void fitQuarterEnd(FitParts parts) {
        if (!parts.has("deals.quarterEnd", CrmColumn.DEAL_CLOSED, "dates of winning or losing deals")) {
            return;
        }
        double[][] rows = new double[closed.size()][];
        int ending = 0;
        for (int i = 0; i < rows.length; i++) {
            boolean last = isQuarterEnd(tables.deals().closed()[closed.get(i)]);
            rows[i] = new double[] {1, last ? 1 : 0};
            ending += last ? 1 : 0;
        }
        String path = "deals.quarterEnd";
        if (parts.enough(
                path,
                Math.min(ending, rows.length - ending),
                OF_EACH,
                "deals closed in or before the last two weeks of a quarter")) {
            Maximum fit = LogisticRegression.of(rows, won()).fit();
            parts.add(FitBlock.independent(
                    "quarter end",
                    List.of(FitBlock.Value.of(
                            path,
                            "",
                            ErrorScale.IDENTITY,
                            ending,
                            "logistic regression of closed deals on the last two weeks of quarters")),
                    new double[] {fit.point()[1]},
                    new double[] {fit.se(1)}));
        }
    }

    private boolean isQuarterEnd(long at) {
        ZonedDateTime local = Instant.ofEpochSecond(at).atZone(tables.zone());
        long length = IsoFields.DAY_OF_QUARTER.rangeRefinedBy(local).getMaximum();
        return local.get(IsoFields.DAY_OF_QUARTER) > length - LAST_DAYS;
    }

    private boolean[] won() {
        boolean[] won = new boolean[closed.size()];
        for (int i = 0; i < won.length; i++) {
            won[i] = tables.deals().outcome()[closed.get(i)] == 1;
        }
        return won;
    }

    private void fitSkill(FitParts parts) {
        String path = "deals.skillSpread";
        if (!parts.has(path, CrmColumn.DEAL_OWNER, "owner of deals")) {
            return;
        }
        boolean[] won = won();
        int[] place = places(won);
        int reps = 0;
        for (int p : place) {
            reps = Math.max(reps, p + 1);
        }
        if (!parts.enough(path, reps, REPS_NEEDED, "reps with " + OF_A_REP + " closed deals, won and lost")) {
            return;
        }
        double[][] ones = new double[closed.size()][];
        int[] rep = new int[ones.length];
        for (int i = 0; i < ones.length; i++) {
            int owner = tables.deals().owner()[closed.get(i)];
            ones[i] = new double[] {1};
            rep[i] = owner < 0 ? -1 : place[owner];
        }
        RepEffects fit = RepEffects.fit(ones, rep, reps, won, null);
        double spread = fit.standardDeviation();
        if (spread == 0) {
            parts.miss(path, "reps win no more unequally than chance gives");
            return;
        }
        parts.add(FitBlock.independent(
                "deal skill",
                List.of(FitBlock.Value.of(
                        path, "", ErrorScale.LOG, reps, "effects of " + reps + " reps beyond what chance gives them")),
                new double[] {spread},
                new double[] {fit.standardErrorOfDeviation() / spread}));
    }

    private int[] places(boolean[] won) {
        int[][] kinds = new int[tables.owners().size()][2];
        for (int i = 0; i < won.length; i++) {
            int owner = tables.deals().owner()[closed.get(i)];
            if (owner >= 0) {
                kinds[owner][won[i] ? 1 : 0]++;
            }
        }
        int[] places = new int[kinds.length];
        int next = 0;
        for (int owner = 0; owner < places.length; owner++) {
            boolean tells = kinds[owner][0] > 0 && kinds[owner][1] > 0 && kinds[owner][0] + kinds[owner][1] >= OF_A_REP;
            places[owner] = tells ? next++ : -1;
        }
        return places;
    }
}
