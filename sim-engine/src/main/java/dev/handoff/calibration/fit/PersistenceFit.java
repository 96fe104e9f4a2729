package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.LeadColumns;
import dev.handoff.calibration.estimate.DecisionRows;
import dev.handoff.calibration.estimate.RepEffects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether reps make the next attempt: logistic regression of decisions, with an effect of every rep and, where channels differ, of every
 * channel. An opt-out nobody recorded looks like giving up, so a decision can only be a yes when the lead has not opted out: P = (1 − o_k(1 −
 * r))·logit⁻¹(η).
 */
final class PersistenceFit {

    private static final int DECISIONS_NEEDED = 200;
    private static final int OF_EACH = 30;
    private static final int REPS_NEEDED = 3;
    private static final int OF_A_REP = 20;
    private static final int OF_A_CHANNEL = 50;
    private static final String PERSISTENCE = "persistence";
    private static final String[] PATHS = {
        "persistence.pickUpLead",
        "persistence.carryOn",
        "persistence.fatigue",
        "persistence.score",
        "persistence.spokeBefore",
        "persistence.own"
    };
    private static final double[] SIGN = {1, 1, -1, 1, 1, 1};

    private final CrmTables tables;
    private final Held held;
    private final List<Decisions.Decision> decisions;
    private final List<Integer> columns;
    private final int[] repOf;
    private final int reps;
    private double[] coefficients = new double[PATHS.length];
    private double[] attention;
    private RepEffects fitted;

    PersistenceFit(CrmTables tables, FollowUpLog log, Held held) {
        this.tables = tables;
        this.held = held;
        this.decisions = Decisions.of(tables, log, held);
        this.columns = new ArrayList<>();
        this.attention = new double[tables.channels().size()];
        int[] places = repPlaces();
        this.reps = (int) Arrays.stream(places).filter(p -> p >= 0).count();
        this.repOf = places;
    }

    /**
     * Fits it.
     *
     * @param recorded share of endings that are recorded
     * @param rejected share of the leads not recorded as rejected that were rejected all the same, and so could not be tried
     */
    void fit(FitParts parts, double recorded, double rejected) {
        int yes = (int) decisions.stream().filter(d -> d.yes()).count();
        boolean enough = parts.enough("persistence.*", decisions.size(), DECISIONS_NEEDED, "decisions")
                && parts.enough(
                        "persistence.*", Math.min(yes, decisions.size() - yes), OF_EACH, "decisions of one kind");
        if (!enough) {
            return;
        }
        SteadyAttempts.tell(decisions, parts);
        chooseColumns(parts);
        DecisionRows rows = rows();
        double[] ceiling = decisions.stream()
                .mapToDouble(d -> d.made() == 0 ? 1 - rejected : 1 - held.optOutAt(d.made()) * (1 - recorded))
                .toArray();
        boolean[] made = new boolean[decisions.size()];
        int[] rep = new int[made.length];
        for (int i = 0; i < made.length; i++) {
            made[i] = decisions.get(i).yes();
            int owner = tables.leads().owner()[decisions.get(i).lead()];
            rep[i] = owner < 0 || reps < REPS_NEEDED ? -1 : repOf[owner];
        }
        ChannelAttention channels = new ChannelAttention(decisions, tables, OF_A_CHANNEL);
        int used = reps < REPS_NEEDED ? 1 : reps;
        RepEffects plain = RepEffects.fit(rows, rep, used, made, ceiling, 0, 1);
        channels.look(plain.chances(rows, rep), made);
        fitted = channels.differ()
                ? plain.beside(
                        rows.beside(channels.places(), channels.columns()),
                        rep,
                        made,
                        ceiling,
                        channels.columns(),
                        channels.spread())
                : plain;
        keep(channels);
        report(parts, channels);
    }

    private void keep(ChannelAttention channels) {
        for (int j = 0; j < columns.size(); j++) {
            coefficients[columns.get(j)] = fitted.coefficient(j);
        }
        if (channels.differ()) {
            for (int j = 0; j < channels.columns(); j++) {
                attention[channels.channel(j)] = fitted.coefficient(columns.size() + j);
            }
        }
    }

    private void report(FitParts parts, ChannelAttention channels) {
        List<FitBlock.Value> values = new ArrayList<>();
        for (int column : columns) {
            values.add(FitBlock.Value.of(
                    PATHS[column],
                    "",
                    ErrorScale.IDENTITY,
                    count(column),
                    "logistic regression of decisions whose time is over"));
        }
        if (channels.differ()) {
            for (int j = 0; j < channels.columns(); j++) {
                values.add(new FitBlock.Value(
                        "channels." + tables.channels().get(channels.channel(j)) + ".attention",
                        "",
                        ErrorScale.IDENTITY,
                        channels.count(j),
                        channels.spread() * channels.spread(),
                        "the same, drawn toward the mean of all channels"));
            }
        } else {
            parts.miss("channels.*.attention", "channels differ no more than chance gives");
        }
        int width = values.size();
        double[] centre = Arrays.copyOf(fitted.maximum().point(), width);
        double[][] covariance = new double[width][];
        for (int i = 0; i < width; i++) {
            covariance[i] = Arrays.copyOf(fitted.maximum().covariance()[i], width);
        }
        parts.add(FitBlock.direct(PERSISTENCE, values, centre, covariance));
        reportReps(parts);
    }

    private void reportReps(FitParts parts) {
        String path = "persistence.repSpread";
        if (!parts.enough(path, reps, REPS_NEEDED, "reps with decisions of both kinds")) {
            return;
        }
        double spread = fitted.spread();
        if (spread == 0) {
            parts.miss(path, "reps differ no more than chance gives");
            return;
        }
        parts.add(FitBlock.independent(
                "reps",
                List.of(FitBlock.Value.of(
                        path, "", ErrorScale.LOG, reps, "effects of " + reps + " reps beyond what chance gives them")),
                new double[] {spread},
                new double[] {fitted.standardErrorOfSpread() / spread}));
    }

    /** Number of decisions in which a column is not nought. */
    private int count(int column) {
        return (int) decisions.stream().filter(d -> value(d, column) != 0).count();
    }

    private void chooseColumns(FitParts parts) {
        for (int j = 0; j < PATHS.length; j++) {
            int n = count(j);
            if (j < 3 ? n > 0 : parts.enough(PATHS[j], n, OF_EACH, "decisions that tell")) {
                columns.add(j);
            }
        }
    }

    private double value(Decisions.Decision d, int column) {
        LeadColumns leads = tables.leads();
        return switch (column) {
            case 0 -> d.made() == 0 ? 1 : 0;
            case 1 -> d.made() > 0 ? 1 : 0;
            case 2 -> SIGN[2] * d.made();
            case 3 -> Double.isNaN(leads.score()[d.lead()]) ? 0 : leads.score()[d.lead()] - held.scoreReference();
            case 4 -> d.spoke() ? 1 : 0;
            default -> leads.prospected()[d.lead()] ? 1 : 0;
        };
    }

    /** What bears on each decision, in the order of the columns. */
    private DecisionRows rows() {
        int[] of = columns.stream().mapToInt(c -> c).toArray();
        return new DecisionRows() {
            @Override
            public int size() {
                return decisions.size();
            }

            @Override
            public int width() {
                return of.length;
            }

            @Override
            public void read(int decision, double[] row) {
                Decisions.Decision d = decisions.get(decision);
                for (int j = 0; j < of.length; j++) {
                    row[j] = value(d, of[j]);
                }
            }
        };
    }

    /** Places of the reps with enough decisions of both kinds; −1 for all others, who count as average. */
    private int[] repPlaces() {
        int[][] kinds = new int[tables.owners().size()][2];
        for (Decisions.Decision d : decisions) {
            int owner = tables.leads().owner()[d.lead()];
            if (owner >= 0) {
                kinds[owner][d.yes() ? 1 : 0]++;
            }
        }
        int[] places = new int[kinds.length];
        int next = 0;
        for (int owner = 0; owner < places.length; owner++) {
            int[] of = kinds[owner];
            boolean tells = of[0] + of[1] >= OF_A_REP && of[0] > 0 && of[1] > 0 && tables.knows(CrmColumn.LEAD_OWNER);
            places[owner] = tells ? next++ : -1;
        }
        return places;
    }

    /** The chance that a lead is called again after {@code made} attempts, by what was fitted; one half where nothing was. */
    double callsAgain(int lead, int made, boolean spoke) {
        if (fitted == null) {
            return 0.5;
        }
        Decisions.Decision d = new Decisions.Decision(lead, made, spoke, true);
        double eta = attention[tables.leads().channel()[lead]];
        for (int j = 0; j < PATHS.length; j++) {
            eta += coefficients[j] * value(d, j);
        }
        int owner = tables.leads().owner()[lead];
        boolean own = owner >= 0 && reps >= REPS_NEEDED && repOf[owner] >= 0;
        return ErrorScale.LOGIT.inverse(eta + (own ? fitted.effect(repOf[owner]) : 0));
    }

    /** The decisions it rests on. */
    int size() {
        return decisions.size();
    }
}
