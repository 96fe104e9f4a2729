package dev.handoff.scenario.recovery;

import java.util.List;
import java.util.Optional;

/** Values that the fit does not find to within the bars at present, and why. A bar reached takes its line away from here. */
record OpenValues(boolean shippedToo, boolean plantedToo, String paths, String why) {
    private static final List<OpenValues> ALL = List.of(
            planted(
                    "channels\\.partner\\.dealSizeFactor",
                    "one channel of five differs and the others do not; a normal spread between channels draws it to them"),
            shipped(
                    "channels\\.own-prospecting\\..*|persistence\\.own|prospecting\\.share",
                    "the record of a lead that a rep found begins with its first call; how old its interest was, and who was called in vain, is not in it"),
            shipped(
                    "work\\.touch\\.lognormal\\.sigma",
                    "a call that nobody answers ends after an hour in these companies, and a lognormal without an end is fitted"),
            shipped(
                    "persistence\\.(pickUpLead|carryOn|fatigue|spokeBefore|score|repSpread)|channels\\..*\\.attention",
                    "opinions, trust, load and promises act on decisions; what is fitted is the sum of all of it, which the simulated moments take apart"),
            shipped(
                    "channels\\..*\\.(intentFadesIn|touchesFactor)|conversion\\.touchesBeyondFirst",
                    "an unanswered call counts half a touch in these companies, the likelihood counts it whole; campaigns differ within a channel"),
            shipped(
                    "leadDefinition\\.threshold|scoring\\.auc|channels\\..*\\.(fit|intent)",
                    "nurture brings leads back over the threshold and campaigns differ within a channel, of which the inversion knows nothing"),
            shipped("deals\\.winShare", "skill, score and neglect move the chance of every single deal"),
            shipped(
                    "deals\\.medianSize|channels\\..*\\.dealSizeFactor",
                    "reps know some sizes and neglect small deals; factors that are not told apart stay as in the scenario that is extended, and count twice"));
    private static final String SPENT = "channels\\..*\\.inquiriesPerWeek";
    private static final String STAGES = "deals\\.(gap|lostGap)\\..*";

    private static OpenValues planted(String paths, String why) {
        return new OpenValues(false, true, paths, why);
    }

    private static OpenValues shipped(String paths, String why) {
        return new OpenValues(true, false, paths, why);
    }

    /** Why a value is off; empty where nothing is known that keeps it from its bars. */
    static Optional<String> why(RecoveryCompany company, String path) {
        if (company == RecoveryCompany.COLD_WAR && path.matches(SPENT)) {
            return Optional.of("marketing moves its money between channels, so no rate stays what the file says");
        }
        if (company == RecoveryCompany.SIGNED_SLA && path.matches(STAGES)) {
            return Optional.of(
                    "one delay of the desk is fitted for all: who is ready at night waits longer in the morning's queue than"
                            + " who is ready by day");
        }
        return ALL.stream()
                .filter(open -> company.isPlanted() ? open.plantedToo : open.shippedToo)
                .filter(open -> path.matches(open.paths))
                .map(OpenValues::why)
                .findFirst();
    }
}
