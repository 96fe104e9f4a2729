package dev.handoff.sales;

import dev.handoff.company.Cadence;
import dev.handoff.company.Company;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Work;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.kernel.Distribution;
import dev.handoff.market.DrawPurpose;
import dev.handoff.market.Lead;

/** One attempt to reach a lead: how long it takes, whether it is answered, and what comes of the conversation. */
final class Attempt {

    private final Cadence cadence;
    private final Distribution.Sampler read;
    private final Distribution.Sampler touch;
    private final Distribution.Sampler wrapUp;
    private final Distribution.Sampler conversation;
    private final Distribution.Sampler gap;

    Attempt(Company company) {
        Work work = company.work();
        this.cadence = company.cadence();
        this.read = sampler(work.read());
        this.touch = sampler(work.touch());
        this.wrapUp = sampler(work.wrapUp());
        this.conversation = sampler(work.conversation());
        this.gap = sampler(cadence.gap());
    }

    private static Distribution.Sampler sampler(RandomDuration duration) {
        return duration.millis().sampler();
    }

    long readingTime(Handover handover) {
        return draw(read, handover, DrawPurpose.READ_TIME);
    }

    /** Pure working time of the attempt under way, with the conversation if there is one. */
    long duration(Handover handover, boolean answered) {
        return draw(touch, handover, DrawPurpose.TOUCH_TIME)
                + draw(wrapUp, handover, DrawPurpose.WRAP_UP_TIME)
                + (answered ? draw(conversation, handover, DrawPurpose.CONVERSATION_TIME) : 0);
    }

    /** The next attempt is due so long after the end of this one. */
    long gapAfter(Handover handover) {
        return draw(gap, handover, DrawPurpose.RETRY_GAP);
    }

    /** A reachable lead answers by the channel's chance, which falls with the delay of the first attempt and with each further one. */
    boolean isAnswered(Handover handover) {
        Lead lead = handover.lead();
        long firstDelay = handover.firstAttemptAt() - lead.inquiredAt();
        double chance = lead.channel().pickUp(handover.attempts(), firstDelay, handover.spoken());
        return lead.reachable() && lead.uniform(DrawPurpose.PICK_UP, handover.attempts()) < chance;
    }

    /** What the conversation of the attempt under way settles, or null for "not now". */
    Ending resultOfConversation(Handover handover) {
        Lead lead = handover.lead();
        long at = handover.lastAttemptAt();
        if (!lead.fit()) {
            return Ending.NOT_A_FIT;
        }
        if (lead.boughtElsewhereAt() <= at) {
            return Ending.BOUGHT_ELSEWHERE;
        }
        boolean convinced = handover.attempts() >= lead.touchesNeeded() && lead.willingAt(at);
        return convinced ? Ending.QUALIFIED : null;
    }

    /** Too many attempts annoy: the chance to opt out grows beyond the lead's patience. */
    boolean annoys(Handover handover) {
        int beyond = Math.max(0, handover.attempts() - cadence.patience());
        double chance = cadence.optOut() + cadence.optOutGrowth() * beyond;
        return chance > 0 && handover.lead().uniform(DrawPurpose.OPT_OUT, handover.attempts()) < chance;
    }

    private static long draw(Distribution.Sampler sampler, Handover handover, DrawPurpose purpose) {
        return Math.round(sampler.at(handover.lead().uniform(purpose, handover.attempts())));
    }
}
