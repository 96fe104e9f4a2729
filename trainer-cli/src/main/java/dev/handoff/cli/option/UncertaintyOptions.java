package dev.handoff.cli.option;

import dev.handoff.cli.console.InvalidInput;
import dev.handoff.evidence.assumptions.Assumed;
import dev.handoff.experiment.CrossedPlan;
import dev.handoff.scenario.draws.DrawnCompany;
import dev.handoff.scenario.draws.FittedDraws;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Whether to say how much of the ± is there because the data are few; groups with more to say extend it. */
public class UncertaintyOptions {
    private static final String DATA = "--with-data-uncertainty";
    private static final String ASSUMED = "--with-assumptions";

    @Option(names = DATA, description = "How much of the doubt is because data are few.")
    private boolean data;

    @Option(names = ASSUMED, description = "How much, too, is because of what is assumed.")
    private boolean assumptions;

    /**
     * Whether draws are asked for.
     *
     * @throws InvalidInput when assumptions are to be drawn and data not
     */
    public final boolean drawn() {
        if (assumptions && !data) {
            throw new InvalidInput(ASSUMED + " joins " + DATA + " and is nothing without it. Maybe both?");
        }
        return data;
    }

    /** Whether assumed values are drawn, too. */
    public final boolean assumptions() {
        return assumptions;
    }

    /** The options that give the result again. */
    public final List<String> drawnAgain() {
        List<String> words = new ArrayList<>();
        if (data) {
            words.add(DATA);
        }
        if (assumptions) {
            words.add(ASSUMED);
        }
        return words;
    }

    /**
     * The company with the draws beside it.
     *
     * @param stated {@code PATH=VALUE} that win over every draw
     * @throws InvalidInput when there are no draws, or too few
     */
    public final DrawnCompany company(String name, List<String> stated, long seed) {
        if (DrawnCompany.file(name).isEmpty()) {
            throw new InvalidInput(DATA + ": there is no " + FittedDraws.FILE + " beside " + name
                    + ", which would say how well its values are known. Maybe a company that"
                    + " 'handoff calibrate … --out DIR' has fitted?");
        }
        DrawnCompany company = DrawnCompany.of(name, stated);
        if (company.draws() < CrossedPlan.FEWEST_DRAWS) {
            throw new InvalidInput(DATA + ": " + company.draws() + " draws say nothing about how much they differ; "
                    + CrossedPlan.FEWEST_DRAWS + " are the least. Maybe 'handoff calibrate', which writes 200?");
        }
        return assumptions ? company.withAssumptions(Assumed.stated(company.asItIs()), seed) : company;
    }

    /**
     * The same of a budget that so many policies share.
     *
     * @param all what was granted for all of them
     */
    public static void refuseTooFew(Budget all, int policies) {
        int each = all.replications() / policies;
        if (each < CrossedPlan.FEWEST) {
            throw new InvalidInput("--budget: " + all.replications() + " are " + each + " simulated times of each of "
                    + policies + " policies, too few with " + DATA + ": " + CrossedPlan.FEWEST_DRAWS + " draws under "
                    + CrossedPlan.FEWEST_LUCKS + " lucks, " + CrossedPlan.FEWEST * policies
                    + " in all, are the least. Maybe "
                    + CrossedPlan.DRAWS * CrossedPlan.LUCKS * policies + "?");
        }
    }

    /** Refuses a budget with which nothing can be said. */
    public static void refuseTooFew(String option, Budget budget) {
        if (budget.replications() < CrossedPlan.FEWEST) {
            throw new InvalidInput(option + ": " + budget.replications() + " simulated times are too few with " + DATA
                    + ": " + CrossedPlan.FEWEST_DRAWS + " draws under " + CrossedPlan.FEWEST_LUCKS
                    + " lucks, " + CrossedPlan.FEWEST + " in all, are the least. Maybe "
                    + CrossedPlan.DRAWS * CrossedPlan.LUCKS + "?");
        }
    }
}
