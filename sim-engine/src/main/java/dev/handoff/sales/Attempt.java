package dev.handoff.sales;

import dev.handoff.company.Cadence;
import dev.handoff.company.Company;
import dev.handoff.company.RandomDuration;
import dev.handoff.company.Work;
import dev.handoff.handoff.AttemptLog;
import dev.handoff.handoff.DrawKeys;
import dev.handoff.handoff.Ending;
import dev.handoff.handoff.Handover;
import dev.handoff.market.Lead;
import dev.handoff.random.Distribution;
import dev.handoff.random.DrawPurpose;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One attempt to reach a lead: how long it takes, whether it is answered, and what comes of the conversation. */
final class Attempt {

    private final Cadence cadence;
    private final Distribution.Sampler read;
    private final Distribution.Sampler touch;
    private final Distribution.Sampler wrapUp;
    private final Distribution.Sampler conversation;
    private final Distribution.Sampler gap;
    private final Map<String, Distribution.Sampler> touchOfChannel = new LinkedHashMap<>();
    private final Optional<Distribution.Sampler> expiry;
    private final Optional<Distribution.Sampler> trialDelay;

    Attempt(Company company) {
        Work work = company.work();
        this.cadence = company.cadence();
        this.read = sampler(work.read());
        this.touch = sampler(work.touch());
        this.wrapUp = sampler(work.wrapUp());
        this.conversation = sampler(work.conversation());
        this.gap = sampler(cadence.gap());
        this.expiry = company.inbox().expiry().map(Attempt::sampler);
        this.trialDelay = company.trial().firstTouchDelay().map(Attempt::sampler);
        company.channels()
                .forEach((name, channel) -> channel.touch().ifPresent(t -> touchOfChannel.put(name, sampler(t))));
    }

    private static Distribution.Sampler sampler(RandomDuration duration) {
        return duration.millis().sampler();
    }

    long readingTime(Handover handover) {
        return draw(read, handover, DrawPurpose.READ_TIME);
    }

    /** Working time of reaching out, answered or not. */
    long touchTime(Handover handover) {
        return draw(touchOf(handover.lead()), handover, DrawPurpose.TOUCH_TIME);
    }

    /** Working time of writing it down. */
    long wrapUpTime(Handover handover) {
        return draw(wrapUp, handover, DrawPurpose.WRAP_UP_TIME);
    }

    /** Working time of the conversation that an answer leads to. */
    long conversationTime(Handover handover) {
        return draw(conversation, handover, DrawPurpose.CONVERSATION_TIME);
    }

    private Distribution.Sampler touchOf(Lead lead) {
        return touchOfChannel.isEmpty()
                ? touch
                : touchOfChannel.getOrDefault(lead.channel().name(), touch);
    }

    /** How long the lead may lie unread; {@link Long#MAX_VALUE} for ever. */
    long unreadPatience(Handover handover) {
        return expiry.isEmpty() ? Long.MAX_VALUE : draw(expiry.get(), handover, DrawPurpose.EXPIRY);
    }

    /** Whether the first attempt is made at a drawn instant instead of the desk's own. */
    boolean inTrial(Handover handover) {
        return trialDelay.isPresent() && handover.attempts() == 0 && !handover.own();
    }

    long trialInstant(Handover handover) {
        return handover.lead().inquiredAt() + draw(trialDelay.orElseThrow(), handover, DrawPurpose.TRIAL_DELAY);
    }

    /** The next attempt is due so long after the end of this one. */
    long gapAfter(Handover handover) {
        return draw(gap, handover, DrawPurpose.RETRY_GAP);
    }

    /** A reachable lead answers by the channel's chance, which falls with the delay of the first attempt and with each further one. */
    boolean isAnswered(Handover handover) {
        Lead lead = handover.lead();
        return lead.reachable() && lead.uniform(DrawPurpose.PICK_UP, key(handover)) < chance(handover);
    }

    private static double chance(Handover handover) {
        Lead lead = handover.lead();
        AttemptLog log = handover.log();
        long firstDelay = log.firstAt() - lead.interestedAt(log.firstAt());
        return lead.channel().pickUp().chance(log.made(), firstDelay, log.spoken());
    }

    /**
     * What the conversation of the attempt under way settles, or null for "not now".
     *
     * @param skill what the rep makes of conversations, logits
     */
    @Nullable
    Ending resultOfConversation(Handover handover, double skill) {
        Lead lead = handover.lead();
        long at = handover.log().lastAt();
        if (!lead.fit()) {
            return Ending.NOT_A_FIT;
        }
        if (lead.boughtElsewhereAt() <= at) {
            return Ending.BOUGHT_ELSEWHERE;
        }
        boolean convinced = lead.touchedEnough() && lead.willingAt(at, skill);
        return convinced ? Ending.QUALIFIED : null;
    }

    /** Too many attempts annoy: the chance to opt out grows beyond the lead's patience. */
    boolean annoys(Handover handover) {
        int beyond = Math.max(0, handover.attempts() - cadence.patience());
        double chance = cadence.optOut() + cadence.optOutGrowth() * beyond;
        return chance > 0 && handover.lead().uniform(DrawPurpose.OPT_OUT, key(handover)) < chance;
    }

    private static int key(Handover handover) {
        return DrawKeys.attempt(handover, handover.attempts());
    }

    private static long draw(Distribution.Sampler sampler, Handover handover, DrawPurpose purpose) {
        return Math.round(sampler.at(handover.lead().uniform(purpose, key(handover))));
    }
}
