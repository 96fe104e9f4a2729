package dev.handoff.calibration.fit;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import java.util.List;

/** Decisions of a part of the export alone, to be put beside those of another part: how readily reps try leads, and try them again. */
public final class DecisionsApart {
    private static final List<String> PATHS =
            List.of("persistence.pickUpLead", "persistence.carryOn", "persistence.fatigue", "persistence.spokeBefore");

    private DecisionsApart() {}

    /**
     * The values that a part tells; none where it has too few decisions. The weight of the score is left out: its scale differs from part to part.
     *
     * @param part leads, attempts and deals of some weeks
     */
    public static List<Estimate> of(CrmTables part, Held held) {
        if (!part.knows(CrmColumn.ACTIVITY_AT) || part.activities().size() == 0) {
            return List.of();
        }
        FollowUpLog log = new FollowUpLog(part);
        FitParts found = new FitParts(part);
        EndingsFit endings = new EndingsFit(part, log);
        Held known = endings.fit(new FitParts(part), held);
        ReviewFit review = new ReviewFit(part, log, known, endings.recorded());
        new PersistenceFit(part, log, known).fit(found, endings.recorded(), review.unrecorded());
        return found.blocks().stream()
                .flatMap(block -> block.estimates().stream())
                .filter(e -> PATHS.contains(e.path()))
                .toList();
    }
}
