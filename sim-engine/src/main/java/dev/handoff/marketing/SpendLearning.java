package dev.handoff.marketing;

import dev.handoff.company.Company;
import dev.handoff.company.Spending;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.Action;
import dev.handoff.kernel.Layer;
import dev.handoff.kernel.SimTime;
import dev.handoff.kernel.Simulation;
import dev.handoff.market.ChannelModel;
import dev.handoff.market.CompanyObserver;
import dev.handoff.organisation.TrustLevels;
import dev.handoff.random.Draws;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How marketing learns where to spend: every so often it looks at what each channel has brought for its money since the last look, as far
 * as it can see ({@link ChannelPerformance}), and moves some of the budget to the channel that looks best ({@link BudgetRule}).
 *
 * <p>Channels that nobody can measure, and those that cost nothing, neither gain nor lose. When marketing begins to count something else
 * (its pay changes, the loop is closed), it forgets what it thought it knew.
 */
public final class SpendLearning implements CompanyObserver {

    private final Simulation simulation;
    private final List<ChannelModel> channels;
    private final Draws draws;
    private final Dashboard dashboard;
    private final Action<SpendLearning> due = SpendLearning::look;
    private final double[] spent;
    private final double[] level;
    private Journal journal;
    private Spending spending;
    private BudgetRule rule;
    private ChannelMemory memory;
    private long since;
    private int looks;

    /** Learning by the company's rules, which begins when it is started. */
    public SpendLearning(
            Company company, Simulation simulation, List<ChannelModel> channels, Draws draws, TrustLevels trust) {
        this.simulation = simulation;
        this.channels = channels;
        this.draws = draws;
        this.dashboard = new Dashboard(channels.size(), company, trust);
        this.memory = new ChannelMemory(channels.size());
        this.spent = new double[channels.size()];
        this.level = new double[channels.size()];
        adopt(company);
    }

    /** What marketing hears of; to be told everything that happens. */
    public Journal observer() {
        return dashboard;
    }

    /** The first look comes when one period has passed; moves are told to that journal. */
    public void start(Journal toldOfMoves) {
        journal = toldOfMoves;
        scheduleLook();
    }

    private void scheduleLook() {
        simulation.scheduleIn(spending.every().toMillis(), Layer.CHANGE, due, this);
    }

    /** A changed period takes effect after the next look. */
    @Override
    public void adopt(Company company) {
        noteSpend();
        spending = company.spending();
        rule = rule();
        if (dashboard.adopt(company)) {
            memory = new ChannelMemory(channels.size());
        }
    }

    private BudgetRule rule() {
        return switch (spending.rule()) {
            case FIXED -> new FixedBudget();
            case GREEDY -> new GreedyBudget();
            case THOMPSON ->
                new ThompsonBudget((channel, look, purpose) ->
                        draws.uniform(channels.get(channel).family(), look, purpose));
        };
    }

    /** What was spent up to now is spent at the old rates; from now on the present ones hold. */
    private void noteSpend() {
        double weeks = (simulation.now() - since) / (double) SimTime.WEEK;
        since = simulation.now();
        for (ChannelModel channel : channels) {
            int c = channel.number();
            spent[c] += level[c] * weeks;
            level[c] = channel.spending().perWeek();
        }
    }

    private void look() {
        noteSpend();
        memory.look(dashboard.knownBy(simulation.now()), spent, spending.discount());
        Arrays.fill(spent, 0);
        List<Integer> comparable = comparable();
        List<ChannelEstimate> estimates = memory.estimates(
                comparable,
                c -> spending.priorWeeks() * channels.get(c).spending().reference());
        rule.winner(estimates, looks++).ifPresent(winner -> move(winner, comparable));
        scheduleLook();
    }

    private List<Integer> comparable() {
        return IntStream.range(0, channels.size())
                .filter(c -> channels.get(c).channel().measured().isYes() && level[c] > 0)
                .boxed()
                .toList();
    }

    private void move(int winner, List<Integer> comparable) {
        double[] after = BudgetMove.to(
                winner,
                level,
                comparable,
                c -> spending.floor() * channels.get(c).spending().planned(),
                spending.step());
        comparable.forEach(c -> channels.get(c).spending().moveTo(after[c]));
        noteSpend();
        journal.budgeted(simulation.now());
    }
}
