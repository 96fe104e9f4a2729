package dev.handoff.calibration.fit;

import dev.handoff.random.ElementaryFunctions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Nine uploads four weeks apart are 36 weeks' leads, though the window may have 39 weeks: a company that is made of the count over the window would
 * bring too few leads with every upload. So the count is put into proportion to the weeks the uploads stand for; its relative error stays.
 */
final class UploadWeeks {

    private static final String WHY = "; uploads count for the weeks they stand for";

    private UploadWeeks() {}

    /**
     * The fit with the rates of such channels moved.
     *
     * @param window weeks of the window
     */
    static Fit counted(Fit fit, int window) {
        Map<String, FitMove> moves = moves(fit.profile(), window);
        List<FitBlock> blocks = fit.blocks().stream()
                .map(block -> block.name().equals(ArrivalsFit.ARRIVALS) ? block.movedAlone(moves, WHY) : block)
                .toList();
        return moves.isEmpty() ? fit : fit.with(blocks);
    }

    private static Map<String, FitMove> moves(Profile profile, int window) {
        Map<String, FitMove> moves = new LinkedHashMap<>();
        profile.uploads().forEach((channel, uploads) -> {
            if (uploads.weeks() != window) {
                double by = ElementaryFunctions.log(window / uploads.weeks());
                moves.put(ArrivalsFit.rateOf(channel), new FitMove(by, new double[0]));
            }
        });
        return moves;
    }
}
