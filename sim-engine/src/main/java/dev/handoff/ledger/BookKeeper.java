package dev.handoff.ledger;

import dev.handoff.company.Company;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.ledger.CountBook.Count;
import dev.handoff.ledger.FlowBook.Step;
import dev.handoff.market.ChannelModel;
import dev.handoff.market.Lead;
import dev.handoff.pipeline.DealTerms;
import java.util.List;

/**
 * Hears everything that happens and enters it where it belongs: what happens to leads here, the rest in {@link AgreementEntries},
 * {@link StaffEntries} and {@link MoneyEntries}. What happens after the window closes concerns only leads of the window.
 */
final class BookKeeper implements LeadFates, AgreementEntries, StaffEntries, MoneyEntries {

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

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public Books books() {
        return books;
    }

    @Override
    public List<ChannelModel> channels() {
        return channels;
    }

    @Override
    public DealTerms terms() {
        return terms;
    }

    @Override
    public double trainingFee() {
        return trainingFee;
    }

    @Override
    public void decided(long at, Lead lead, boolean ownLead, Fate fate) {
        if (!ownLead) {
            books.channel(lead).lost(books.fates.decided(at, lead, fate));
        }
    }

    @Override
    public void lostOnForm(long at, Lead lead) {
        books.counts.count(at, Count.ABANDONED_FORMS);
    }

    @Override
    public void inquired(long at, Lead lead) {
        books.pass(at, lead, Step.INQUIRIES);
        books.fates.inquired(lead);
    }

    @Override
    public void leaked(long at, Lead lead) {
        books.counts.count(at, Count.LEAKED);
        LeadFates.super.leaked(at, lead);
    }

    @Override
    public void qualified(long at, Handover handover) {
        books.pass(at, handover.lead(), Step.MQLS);
        books.marketing.qualified(at);
    }

    @Override
    public void prospected(long at, Handover handover) {
        books.own.found(at);
    }

    @Override
    public void accepted(long at, Handover handover) {
        books.pass(at, handover.lead(), Step.SALS);
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
        books.channel(handover.lead()).followUp().held(handover);
    }

    @Override
    public void assigned(long at, Handover handover) {
        books.speed.assigned(handover);
        books.followUp.assigned(handover);
        books.channel(handover.lead()).followUp().assigned(handover);
        books.marketing.handed(at, handover);
        if (learning) {
            books.beliefs.handedOver(at, handover.lead());
        }
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
        books.channel(handover.lead()).followUp().attempted(at, handover);
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
            books.pass(at, handover.lead(), Step.SQLS);
            books.followUp.converted(at, handover);
        }
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
    public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        MoneyEntries.super.closed(at, handover, rep, won, size, expected);
        LeadFates.super.closed(at, handover, rep, won, size, expected);
    }
}
