package dev.handoff.organisation;

import dev.handoff.handoff.MarketingClause;
import java.util.Optional;
import java.util.function.Function;

/** Marketing, as a review sees it: told which promises it has kept, it may act. Implemented by marketing. */
@FunctionalInterface
public interface KeepsPromises {

    /** A review: each clause was kept, broken, or (empty) not promised or not to be judged. */
    void lookBack(Function<MarketingClause, Optional<Boolean>> kept);
}
