package dev.handoff.ledger;

import static dev.handoff.market.ReferencePlan.TOUCHES;

import dev.handoff.company.Company;
import dev.handoff.market.ChannelModel;
import dev.handoff.market.Lead;
import dev.handoff.market.ReferencePlan;
import dev.handoff.market.ReferenceTable;
import dev.handoff.market.TouchChain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lead would have come to under the reference cadence: eight touches, the first within the hour, no capacity limit (MODEL.md §5).
 */
final class ReferenceCadence {

    private final ReferencePlan plan;
    private final List<@Nullable ReferenceTable> tables = new ArrayList<>();

    ReferenceCadence(Company company) {
        this.plan = new ReferencePlan(company);
    }

    /**
     * Chance that the lead becomes sales-qualified, given the truth about it: a chain over the touches that keeps the chance of being still
     * open, by the number of conversations so far. It is looked up for leads whose interest only fades, which are nearly all.
     */
    double chance(Lead lead) {
        if (!lead.good() || !lead.reachable()) {
            return 0;
        }
        return lead.revived() ? byChain(lead) : lookedUp(lead, table(lead.channel()));
    }

    private double lookedUp(Lead lead, ReferenceTable table) {
        long rival = lead.undisturbedRivalAt();
        int touches = 0;
        while (touches < TOUCHES
                && lead.inquiredAt() + plan.delayOf(touches + 1) < rival
                && lead.willingWithLeft(table.intentLeft(touches + 1))) {
            touches++;
        }
        return touches == 0 ? 0 : table.converted(lead.touchesNeeded(), touches);
    }

    /** The same for a good lead that can be reached, touch by touch, whatever its interest does. */
    double byChain(Lead lead) {
        TouchChain chain = new TouchChain(lead.channel(), plan);
        int needed = lead.touchesNeeded();
        long rival = lead.undisturbedRivalAt();
        double qualified = 0;
        for (int k = 1; k <= TOUCHES; k++) {
            long at = lead.inquiredAt() + plan.delayOf(k);
            if (at >= rival) {
                break;
            }
            qualified += chain.touch(lead.willingAt(at) ? needed : TouchChain.NEVER);
        }
        return qualified;
    }

    private ReferenceTable table(ChannelModel channel) {
        while (tables.size() <= channel.number()) {
            tables.add(null);
        }
        ReferenceTable table = tables.get(channel.number());
        if (table == null || !table.isOf(channel)) {
            table = new ReferenceTable(channel, plan);
            tables.set(channel.number(), table);
        }
        return table;
    }
}
