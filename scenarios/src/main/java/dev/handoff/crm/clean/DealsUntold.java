package dev.handoff.crm.clean;

import dev.handoff.calibration.CrmColumn;
import dev.handoff.calibration.CrmTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What a table of deals does not tell, and what of deals therefore stays as a scenario assumes it: one line, and none for a whole table. */
final class DealsUntold {
    private static final int WON = 1;

    private final CrmTables tables;

    private DealsUntold(CrmTables tables) {
        this.tables = tables;
    }

    /** A sentence without a full stop: "of deals stays as assumed: how large they are (no column says)". */
    static Optional<String> of(CrmTables tables) {
        List<String> things = tables.deals().size() == 0 ? List.of() : new DealsUntold(tables).things();
        return things.isEmpty()
                ? Optional.empty()
                : Optional.of("of deals stays as assumed: " + String.join("; ", things));
    }

    private List<String> things() {
        List<String> things = new ArrayList<>();
        if (count(deal -> tables.deals().outcome()[deal] >= 0) == 0) {
            things.add("how many are won, how long they take and how large they are ("
                    + (tables.knows(CrmColumn.DEAL_OUTCOME) ? "none is" : "no column says which are")
                    + " won or lost)");
            return things;
        }
        if (!tables.knows(CrmColumn.DEAL_CLOSED)) {
            things.add("how long they take, and whether more are won at the end of a quarter"
                    + " (no column says when they were won or lost)");
        } else if (tables.datesOnly().contains(CrmColumn.DEAL_CLOSED)
                || tables.datesOnly().contains(CrmColumn.DEAL_OPENED)) {
            things.add("how long they wait for a rep's desk (no time of day)");
        }
        sizes().ifPresent(things::add);
        return things;
    }

    private Optional<String> sizes() {
        long won = count(this::isWon);
        long told = count(deal -> isWon(deal) && tables.deals().amount()[deal] > 0);
        if (told > won / 2) {
            return Optional.empty();
        }
        String aboveNought = isAmountWithoutSize() ? " above 0" : "";
        String how = won == 0
                ? "none is won"
                : !tables.knows(CrmColumn.DEAL_AMOUNT)
                        ? "no column says"
                        : told == 0
                                ? "no won deal has an amount" + aboveNought
                                : String.format(
                                        Locale.ROOT, "%,d of %,d won deals have an amount%s", told, won, aboveNought);
        return Optional.of((told == 0 ? "" : "perhaps ") + "how large they are (" + how + ")");
    }

    /** Whether a won deal has an amount that is no size of a deal. */
    private boolean isAmountWithoutSize() {
        return count(deal -> isWon(deal) && tables.deals().amount()[deal] <= 0) > 0;
    }

    private boolean isWon(int deal) {
        return tables.deals().outcome()[deal] == WON;
    }

    private long count(IntPredicate which) {
        return IntStream.range(0, tables.deals().size()).filter(which).count();
    }
}
