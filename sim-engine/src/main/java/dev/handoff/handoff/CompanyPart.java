package dev.handoff.handoff;

import dev.handoff.market.Lead;
import dev.handoff.random.DrawPurpose;

/**
 * The part of a company that a run shows: of all leads those whose own draw says so, of each team the reps at some of its places. Market, spend
 * and luck are the whole company's; whoever is not of the part is somebody else's business.
 */
public interface CompanyPart {

    /** All leads and all reps. */
    CompanyPart WHOLE = new CompanyPart() {
        @Override
        public boolean has(Lead lead) {
            return true;
        }

        @Override
        public boolean has(String team, int place) {
            return true;
        }
    };

    /** Whether an inquiry is of this part. */
    boolean has(Lead lead);

    /** Whether the rep at that place of the team, 1 for the first, is of this part. */
    boolean has(String team, int place);

    /** The lead's place between 0 and 1 in the lot that parts leads, the same under every policy. */
    static double lot(Lead lead) {
        return lead.uniform(DrawPurpose.PART, 0);
    }
}
