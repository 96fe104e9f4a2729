package dev.handoff.organisation;

import dev.handoff.handoff.MarketingClause;
import java.util.Optional;
import java.util.function.Function;

/** Is told at each review which promises marketing has kept, and may act on it: implemented by marketing. */
@FunctionalInterface
public interface MarketingPromises {

    /** A review: each clause was kept, broken, or (empty) not promised or not to be judged. */
    void lookBack(Function<MarketingClause, Optional<Boolean>> kept);
}
