package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import dev.handoff.calibration.WeeklySpend;
import dev.handoff.calibration.estimate.SpeedSlopes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fits a company to what its CRM recorded: arrivals and rhythm, hours, people, how leads end, persistence, answers, what conversations lead
 * to, deals. What lacks data stays as it was, with the reason.
 */
public final class Calibration {

    private Calibration() {}

    /**
     * The fit.
     *
     * @param tables what was recorded
     * @param held what the scenario that the fitted one extends says of the rest
     */
    public static Fit fit(CrmTables tables, Held held) {
        return fit(tables, held, Optional.empty());
    }

    /**
     * The fit, where somebody says what was spent on channels.
     *
     * @param spend by channel and week; its channels are those of the tables
     */
    public static Fit fit(CrmTables tables, Held held, Optional<WeeklySpend> spend) {
        return fit(tables, held, spend, step -> {});
    }

    /**
     * The fit, of which somebody is told what is being fitted.
     *
     * @param spend by channel and week; its channels are those of the tables
     * @param begins told of every step before it is made
     */
    public static Fit fit(CrmTables tables, Held held, Optional<WeeklySpend> spend, Consumer<FitStep> begins) {
        begins.accept(FitStep.ARRIVALS);
        FitParts parts = new FitParts(tables);
        LocalClock clock = new LocalClock(tables.zone(), tables.from());
        FollowUpLog log = new FollowUpLog(tables);
        ArrivalsFit arrivals = new ArrivalsFit(tables, clock);
        arrivals.fit(parts);
        spend.ifPresent(money -> new SpendFit(tables, clock, money).fit(parts));
        begins.accept(FitStep.HOURS);
        boolean calls =
                tables.knows(CrmColumn.ACTIVITY_AT) && tables.activities().size() > 0;
        WorkingHoursFit hours = WorkingHoursFit.of(tables, clock, parts);
        TeamFit team = new TeamFit(tables, log, clock);
        Profile profile = new Profile(
                arrivals.dayWeights(),
                arrivals.hourWeights(),
                hours.spelled(),
                arrivals.batches(),
                arrivals.uploads(),
                calls ? team.reps(parts, held.team()) : 0,
                team.order(parts, held.team()),
                tables.knows(CrmColumn.LEAD_OWNER) ? team.ownerShares() : List.of());
        begins.accept(FitStep.WAITS);
        ObservedFollowUp figures =
                calls ? FiguresFit.of(tables, log, clock, hours.calendar()) : CountedFit.fit(tables, log, parts);
        if (calls) {
            followUp(tables, log, held, parts, begins);
            begins.accept(FitStep.PROSPECTING);
            new ProspectingFit(tables, held).fit(parts, profile.reps(), hours.perWeek());
        }
        begins.accept(FitStep.DEALS);
        if (tables.deals().size() > 0) {
            new DealsFit(tables, held, DeskHours.of(clock, hours)).fit(parts);
        } else {
            parts.miss("deals.*", "the export has no deals");
        }
        begins.accept(FitStep.SPEED);
        Optional<SpeedSlopes> speed = calls ? SpeedFit.of(tables, log, clock, hours.calendar()) : Optional.empty();
        return new Fit(parts.blocks(), parts.missing(), profile, figures, speed);
    }

    /**
     * The fit that a company is made of: as the others, but a channel that delivers in uploads brings what these stand for, see {@link UploadWeeks}.
     */
    public static Fit ofCompany(CrmTables tables, Held held) {
        return ofCompany(tables, held, Optional.empty(), step -> {});
    }

    /**
     * The same, of which somebody is told what is being fitted.
     *
     * @param spend by channel and week; its channels are those of the tables
     * @param begins told of every step before it is made
     */
    public static Fit ofCompany(CrmTables tables, Held held, Optional<WeeklySpend> spend, Consumer<FitStep> begins) {
        return UploadWeeks.counted(fit(tables, held, spend, begins), tables.weeks());
    }

    /** Decisions, and what conversations lead to. */
    private static ConversationsFit decide(
            CrmTables tables,
            FollowUpLog log,
            Held known,
            double recorded,
            FitParts parts,
            Runnable conversationsBegin) {
        ReviewFit review = new ReviewFit(tables, log, known, recorded);
        PersistenceFit persistence = new PersistenceFit(tables, log, known);
        persistence.fit(parts, recorded, review.unrecorded());
        conversationsBegin.run();
        ConversationsFit conversations = new ConversationsFit(tables, log, known, persistence, recorded, review);
        conversations.fit(parts);
        return conversations;
    }

    private static void followUp(
            CrmTables tables, FollowUpLog log, Held held, FitParts parts, Consumer<FitStep> begins) {
        begins.accept(FitStep.ENDINGS);
        EndingsFit endings = new EndingsFit(tables, log);
        Held known = endings.fit(parts, held);
        FitParts trial = new FitParts(tables);
        begins.accept(FitStep.DECISIONS);
        Optional<ScoreScale> scale = decide(
                        tables, log, known, endings.recorded(), trial, () -> begins.accept(FitStep.CONVERSATIONS))
                .scoreScale();
        if (scale.isPresent()) { // once more, with scores on the scale of a scenario
            begins.accept(FitStep.DECISIONS_SCALED);
            CrmTables scaled = scale.get().applied(tables);
            decide(scaled, log, known, endings.recorded(), parts, () -> begins.accept(FitStep.CONVERSATIONS_SCALED));
        } else {
            parts.addAll(trial);
        }
        begins.accept(FitStep.ANSWERS);
        new AnswersFit(tables, log).fit(parts);
        begins.accept(FitStep.CALLS);
        DurationsFit.fit(tables, parts);
        parts.miss(
                "cadence.gap",
                "the gap seen is longer than the one planned: leads wait for their rep; found by simulation");
        parts.miss("work.administration", "work that leaves no trace; found by simulation");
    }
}
