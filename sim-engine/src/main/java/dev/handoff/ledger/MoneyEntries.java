package dev.handoff.ledger;

import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.ledger.FlowBook.Step;
import dev.handoff.market.ChannelModel;
import dev.handoff.market.Lead;
import dev.handoff.pipeline.DealTerms;
import java.util.List;

/** The entries about money: what marketing spends, what training costs, and the deals. */
interface MoneyEntries extends Journal {

    /** Where it is entered. */
    Books books();

    /** Whether the measured time has ended. */
    boolean isClosed();

    /** The channels that are paid for. */
    List<ChannelModel> channels();

    /** What deals are worth. */
    DealTerms terms();

    /** What training costs for each rep. */
    double trainingFee();

    @Override
    default void budgeted(long at) {
        if (!isClosed()) {
            books().money.spends(at, Books.totalSpend(channels()));
            channels()
                    .forEach(channel -> books().channels[channel.number()]
                            .spends(at, channel.spending().perWeek()));
        }
    }

    @Override
    default void trained(long at, int reps) {
        books().money.training(at, trainingFee() * reps);
    }

    @Override
    default void opened(long at, Handover handover) {
        double openValue = openValue(handover.lead());
        books().money.opened(at, openValue);
        books().sizes.opened(at, handover, terms(), openValue);
        if (!handover.own()) {
            books().channel(handover.lead()).pipelineChanges(at, openValue);
            books().pass(at, handover.lead(), Step.OPPORTUNITIES);
        }
    }

    @Override
    default void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        double openValue = openValue(handover.lead());
        books().money.closed(at, size, expected, openValue);
        double luck = books().sizes.closed(at, handover, terms(), expected, openValue);
        if (!isClosed()) {
            books().staff.rep(rep).closed(at, won, size);
        }
        if (handover.own()) {
            books().own.closed(at, won, size, expected);
        } else {
            books().channel(handover.lead()).pipelineChanges(at, -openValue);
            closedOfChannel(at, handover.lead(), won, size, expected, luck);
        }
    }

    private void closedOfChannel(long at, Lead lead, boolean won, double size, double expected, double luck) {
        books().channel(lead).closed(at, size, expected);
        books().attribution.closed(at, lead, size, expected, luck);
        if (won) {
            books().pass(at, lead, Step.WINS);
        }
    }

    /** What an open deal is worth before anybody knows how it is handled: chance under an average rep × mean size. */
    private double openValue(Lead lead) {
        return terms().chance(lead, 0, 0, false) * terms().expectedSize(lead);
    }
}
