package dev.handoff.marketing;

import dev.handoff.company.Company;
import java.util.function.DoubleSupplier;

/** What marketing takes for a result. */
enum ResultGoal {
    QUALIFIED_LEADS,
    USABLE_LEADS,
    REVENUE;

    /** Paid per qualified lead, nothing else counts; paid by revenue, it counts what it can see of it. */
    static ResultGoal of(Company company) {
        if (!company.incentives().marketingSeeksRevenue()) {
            return QUALIFIED_LEADS;
        }
        return company.closedLoop().closesToMarketing().isYes() ? REVENUE : USABLE_LEADS;
    }

    /**
     * No result of that kind yet.
     *
     * @param belief weight that a disposition by sales has with marketing at present, 0 … 1
     */
    ChannelPerformance results(int channels, Company company, DoubleSupplier belief) {
        return switch (this) {
            case QUALIFIED_LEADS -> new QualifiedLeadsCount(channels);
            case USABLE_LEADS -> new UsableLeadsCount(channels, belief);
            case REVENUE ->
                new WonRevenue(channels, company.closedLoop().delay().toMillis());
        };
    }
}
