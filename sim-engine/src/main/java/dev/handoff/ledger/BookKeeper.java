package dev.handoff.ledger;

import dev.handoff.company.Company;
import dev.handoff.handoff.Clause;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.ledger.CountBook.Count;
import dev.handoff.ledger.FlowBook.Step;
import dev.handoff.market.ChannelModel;
import dev.handoff.market.Lead;
import dev.handoff.pipeline.DealTerms;
import java.util.List;

/** Hears everything that happens and enters it where it belongs. What happens after the window closes concerns only leads of the window. */
final class BookKeeper implements LeadFates {

    private final Books books;
    private final List<ChannelModel> channels;
    private DealTerms terms;
    private double trainingFee;
    private boolean learning;
    private boolean closed;

    BookKeeper(Books books, List<ChannelModel> channels) {
        this.books = books;
        this.channels = channels;
    }

    /** What open deals are worth and what training costs from now on. */
    void adopt(Company company) {
        terms = new DealTerms(company.deals());
        trainingFee = company.training().feePerRep();
        books.watch.adopt(company);
        learning = Mechanism.BELIEFS.in(company);
    }

    /** The measured time ends. */
    void windowCloses() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void budgeted(long at) {
        if (!closed) {
            books.money.spends(at, Books.totalSpend(channels));
            channels.forEach(channel -> books.channels[channel.number()].spends(
                    at, channel.spending().perWeek()));
        }
    }

    private ChannelBook channel(Lead lead) {
        return books.channels[lead.channel().number()];
    }

    private void pass(long at, Lead lead, Step step) {
        books.flow.pass(at, step);
        channel(lead).flow().pass(at, step);
    }

    @Override
    public void decided(long at, Lead lead, boolean ownLead, Fate fate) {
        if (!ownLead) {
            channel(lead).lost(books.fates.decided(at, lead, fate));
        }
    }

    @Override
    public void hired(long at, int rep, String team) {
        if (!closed) {
            books.staff.hired(at, team);
            books.beliefs.hired(team);
        }
    }

    @Override
    public void left(long at, int rep) {
        if (!closed) {
            books.staff.rep(rep).leaves(at);
            books.beliefs.left(at, rep);
        }
    }

    @Override
    public void returned(long at, int rep) {
        if (!closed) {
            books.staff.rep(rep).returns(at);
        }
    }

    @Override
    public void away(long at, int rep) {
        if (!closed) {
            books.staff.rep(rep).away(at);
        }
    }

    @Override
    public void back(long at, int rep) {
        if (!closed) {
            books.staff.rep(rep).back(at);
        }
    }

    @Override
    public void believes(long at, int rep, int channel, double quality) {
        if (!closed) {
            books.beliefs.believes(at, rep, channel, quality);
        }
    }

    @Override
    public void trained(long at, int reps) {
        books.money.training(at, trainingFee * reps);
    }

    @Override
    public void lostOnForm(long at, Lead lead) {
        books.counts.count(at, Count.ABANDONED_FORMS);
    }

    @Override
    public void inquired(long at, Lead lead) {
        pass(at, lead, Step.INQUIRIES);
        books.fates.inquired(lead);
    }

    @Override
    public void leaked(long at, Lead lead) {
        books.counts.count(at, Count.LEAKED);
        LeadFates.super.leaked(at, lead);
    }

    @Override
    public void qualified(long at, Handover handover) {
        pass(at, handover.lead(), Step.MQLS);
        books.marketing.qualified(at);
    }

    @Override
    public void prospected(long at, Handover handover) {
        books.own.found(at);
    }

    @Override
    public void accepted(long at, Handover handover) {
        pass(at, handover.lead(), Step.SALS);
        books.marketing.reviewed(at, true);
    }

    @Override
    public void rejected(long at, Handover handover) {
        books.counts.count(at, Count.REJECTED);
        books.marketing.reviewed(at, false);
    }

    @Override
    public void held(long at, Handover handover) {
        books.speed.held(handover);
        books.followUp.held(handover);
        channel(handover.lead()).followUp().held(handover);
    }

    @Override
    public void assigned(long at, Handover handover) {
        books.speed.assigned(handover);
        books.followUp.assigned(handover);
        channel(handover.lead()).followUp().assigned(handover);
        books.marketing.handed(at, handover);
        if (learning) {
            books.beliefs.handedOver(at, handover.lead());
        }
    }

    @Override
    public void escalated(long at, Handover handover) {
        books.money.escalation(at);
        books.counts.count(at, Count.ESCALATIONS);
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
        books.attempts.add(at, 1);
        if (enforced) {
            managed(at);
        }
        if (handover.owner() != Handover.NOBODY && !closed) {
            books.staff.rep(handover.owner()).attempted(at);
        }
        if (handover.own()) {
            return;
        }
        if (handover.attempts() == 1) {
            books.speed.firstAttempt(handover);
        }
        books.followUp.attempted(at, handover);
        channel(handover.lead()).followUp().attempted(at, handover);
    }

    /** A manager's time for one lead costs the same whether an attempt came of it or not; it is charged once. */
    private void managed(long at) {
        books.money.enforcedAttempt(at);
        books.watch.managed(at);
    }

    @Override
    public void promised(long at, Handover handover, boolean onList) {
        books.watch.promised(at, onList);
    }

    @Override
    public void looked(long at, Handover handover, boolean worked) {
        books.watch.looked(at);
        if (!worked) {
            managed(at);
        }
    }

    @Override
    public void dealDelayed(long at, int rep, long millis) {
        books.watch.dealDelayed(at, millis);
    }

    @Override
    public void spoke(long at, Handover handover) {
        books.marketing.spoke(at, handover);
        if (handover.owner() != Handover.NOBODY && !closed) {
            books.staff.rep(handover.owner()).spoke(at);
        }
    }

    @Override
    public void recorded(long at, Handover handover, boolean reason) {
        books.counts.recorded(at, reason);
    }

    @Override
    public void settled(long at, Handover handover) {
        countEnding(at, handover);
        if (handover.ending() == Ending.QUALIFIED) {
            qualifiedBySales(at, handover);
        }
        if (!handover.own()) {
            books.speed.settled(handover);
        }
        LeadFates.super.settled(at, handover);
    }

    private void countEnding(long at, Handover handover) {
        if (handover.recycled()) {
            books.counts.count(at, Count.RECYCLED);
        }
        switch (handover.ending()) {
            case OPTED_OUT -> books.money.optOut(at);
            case EXPIRED_UNREAD -> books.counts.count(at, Count.EXPIRED_UNREAD);
            case DROPPED -> books.counts.count(at, Count.DROPPED_UNREAD);
            default -> {}
        }
    }

    private void qualifiedBySales(long at, Handover handover) {
        if (handover.owner() != Handover.NOBODY && !closed) {
            books.staff.rep(handover.owner()).qualified(at);
        }
        if (handover.own()) {
            books.own.qualified(at);
        } else {
            pass(at, handover.lead(), Step.SQLS);
            books.followUp.converted(at, handover);
        }
    }

    @Override
    public void measured(long at, Handover handover, Clause clause, boolean kept, long started, long due) {
        books.sla.measured(clause, kept, started, due);
        if (clause == Clause.FIRST_TOUCH) {
            channel(handover.lead()).firstTouch().measured(kept, started, due);
        }
    }

    @Override
    public void clockStarted(long at, Handover handover, Clause clause, long due) {
        books.sla.clockStarted(at, clause, due);
    }

    @Override
    public void clockMoved(long at, Handover handover, Clause clause, long started, long before, long due) {
        books.sla.clockMoved(clause, started, before, due);
    }

    @Override
    public void nurturing(long at, int change) {
        books.nurture.add(at, change);
    }

    @Override
    public void faked(long at, Handover handover) {
        books.counts.count(at, Count.FAKED);
    }

    @Override
    public void trusts(long at, double sales, double marketing, double legitimacy) {
        books.trust.trusts(at, sales, marketing, legitimacy);
    }

    @Override
    public void waiting(long at, int change) {
        books.waiting.add(at, change);
    }

    @Override
    public void works(long at, int rep, long millis) {
        if (!closed) {
            books.staff.works(at, rep, millis);
        }
    }

    @Override
    public void opened(long at, Handover handover) {
        books.money.opened(at, openValue(handover.lead()));
        if (!handover.own()) {
            channel(handover.lead()).pipelineChanges(at, openValue(handover.lead()));
            pass(at, handover.lead(), Step.OPPORTUNITIES);
        }
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        books.money.closed(at, size, expected, openValue(handover.lead()));
        if (!closed) {
            books.staff.rep(rep).closed(at, won, size);
        }
        if (handover.own()) {
            books.own.closed(at, won, size, expected);
        } else {
            closedOfChannel(at, handover.lead(), won, size, expected);
        }
        LeadFates.super.closed(at, handover, rep, won, size, expected);
    }

    private void closedOfChannel(long at, Lead lead, boolean won, double size, double expected) {
        channel(lead).pipelineChanges(at, -openValue(lead));
        channel(lead).closed(at, size, expected);
        books.attribution.closed(at, lead, size, expected);
        if (won) {
            pass(at, lead, Step.WINS);
        }
    }

    /** What an open deal is worth before anybody knows how it is handled: chance under an average rep × mean size. */
    private double openValue(Lead lead) {
        return terms.chance(lead, 0, 0, false) * terms.expectedSize(lead);
    }
}
