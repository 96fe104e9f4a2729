package dev.handoff.marketing;

import dev.handoff.company.Company;
import dev.handoff.company.Trust;
import dev.handoff.market.CompanyObserver;
import dev.handoff.market.Lead;
import dev.handoff.organisation.TrustLevels;
import dev.handoff.random.DrawPurpose;
import dev.handoff.random.StandardNormal;

/**
 * Scores leads: once for everybody and, where marketing shows what leads have done before, once for reps who see more. How many leads come
 * with that history hangs on how far marketing trusts sales ({@link Trust#handedOn}).
 */
final class LeadScores implements CompanyObserver {

    private final TrustLevels levels;
    private Trust trust;
    private double separation;
    private double separationForReps;
    private double noiseMemory;

    LeadScores(Company company, TrustLevels levels) {
        this.levels = levels;
        adopt(company);
    }

    @Override
    public void adopt(Company company) {
        trust = company.trust();
        separation = separation(company.scoring().auc());
        separationForReps = separationForReps(company);
        noiseMemory = company.scoring().noiseMemory();
    }

    /** {@code δ = √2·Φ⁻¹(auc)}: two unit normals that far apart are told apart with that probability. */
    static double separation(double auc) {
        return Math.sqrt(2) * StandardNormal.quantile(auc);
    }

    private double separationForReps(Company company) {
        boolean shown = company.closedLoop().historyToSales().isYes();
        return shown
                ? company.scoring().aucWithHistory().map(LeadScores::separation).orElse(separation)
                : separation;
    }

    void score(Lead lead) {
        boolean seesMore = separationForReps != separation && comesWithHistory(lead);
        lead.rescore(separation, seesMore ? separationForReps : separation, noiseMemory);
    }

    private boolean comesWithHistory(Lead lead) {
        double share = lead.isProspected() ? 1 : trust.handedOn(levels.marketing());
        return share == 1 || lead.uniform(DrawPurpose.HISTORY, lead.scorings()) < share;
    }
}
