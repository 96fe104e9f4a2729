package dev.handoff.report.trace;

import dev.handoff.company.Company;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Fate;
import dev.handoff.ledger.LostValue;
import dev.handoff.market.Lead;
import dev.handoff.report.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The end of a lead's story: its fate, and what was true about it all the time. */
final class HiddenTruth {

    private static final long LONGEST = 520 * SimTime.WEEK;

    private final Company company;
    private final Instants instants;
    private final Lead lead;
    private final Fate fate;

    HiddenTruth(Company company, Instants instants, Lead lead, Fate fate) {
        this.company = company;
        this.instants = instants;
        this.lead = lead;
        this.fate = fate;
    }

    List<String> tell() {
        List<String> story = new ArrayList<>();
        story.add("What became of it: " + FateInWords.of(fate) + value());
        story.add("What nobody saw: " + truth());
        return story;
    }

    private String value() {
        if (!fate.lost()) {
            return ".";
        }
        double worth = new LostValue(company).of(lead);
        return worth == 0
                ? ". Nothing was lost by it: it could not have been won."
                : ". Followed up at once and eight times, it would have been worth " + Numbers.count(worth) + " "
                        + company.money().currency() + " on average.";
    }

    private String truth() {
        if (!lead.fit()) {
            return "its company could never have bought.";
        }
        if (!lead.good()) {
            return "its company fits, but nobody could have convinced it.";
        }
        String reach = lead.reachable() ? "" : " But there was no way to reach it.";
        return "it was good and would have bought at touch " + lead.touchesNeeded() + ", " + until() + "." + reach;
    }

    /** How long it could have been won: until its interest fades or a rival sells to it. */
    private String until() {
        long fades = interestEnds();
        long rival = lead.boughtElsewhereAt();
        if (rival < fades) {
            return "until a rival sold to it in " + lowerCase(instants.words(rival));
        }
        return fades < lead.inquiredAt() + LONGEST
                ? "as long as its interest lasted, until " + lowerCase(instants.words(fades))
                : "at any time";
    }

    private static String lowerCase(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** The first instant, to the minute, at which it is no longer willing; interest only falls, so halving the interval finds it. */
    private long interestEnds() {
        long willing = lead.inquiredAt();
        long not = willing + LONGEST;
        if (lead.willingAt(not)) {
            return not;
        }
        while (not - willing > SimTime.MINUTE) {
            long middle = (willing + not) / 2;
            if (lead.willingAt(middle)) {
                willing = middle;
            } else {
                not = middle;
            }
        }
        return not;
    }
}
