package dev.handoff.calibration.recorded;

import dev.handoff.company.Company;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.kernel.SimTime;
import dev.handoff.market.Lead;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the CRM of a simulated company: what its people would see there at the end of the measured time. It knows nothing of truth and opinions;
 * endings are there only where a reason was recorded; a call that was only logged looks like any other that nobody answered. Leads that came
 * during the warm-up are not in it. A lead that a rep found gets its record after the first call.
 */
public final class CompanyRecorder implements Journal {
    private final Map<Lead, LeadCard> cards = new LinkedHashMap<>();
    private final List<LeadCard> leads = new ArrayList<>();
    private final Map<Lead, DealCard> dealOf = new LinkedHashMap<>();
    private final List<DealCard> deals = new ArrayList<>();
    private final long zero;
    private final long begin;
    private final long end;
    private final int usualCall;

    /**
     * An empty CRM of that company.
     *
     * @param monday first day of the week in which the measured time begins
     * @throws IllegalArgumentException when it is another day of the week
     */
    public CompanyRecorder(Company company, LocalDate monday) {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " is no Monday");
        }
        begin = company.run().warmUp().toMillis();
        end = begin + company.run().horizon().toMillis();
        zero = monday.atStartOfDay().toEpochSecond(ZoneOffset.UTC) * SimTime.SECOND
                - SimTime.weekOf(begin) * SimTime.WEEK;
        usualCall = seconds(Math.round(company.work().touch().millis().sampler().at(0.5)));
    }

    private long instant(long at) {
        return Math.floorDiv(zero + at, SimTime.SECOND);
    }

    /** To the nearest whole second. */
    private static int seconds(long millis) {
        return Math.toIntExact((millis + SimTime.SECOND / 2) / SimTime.SECOND);
    }

    /** The card of a lead that the CRM has, before the export is made. */
    private Optional<LeadCard> card(long at, Handover handover) {
        return at < end ? Optional.ofNullable(cards.get(handover.lead())) : Optional.empty();
    }

    @Override
    public void inquired(long at, Lead lead) {
        if (at >= begin && at < end) {
            LeadCard card = open(lead, false);
            card.created = instant(at);
        }
    }

    @Override
    public void prospected(long at, Handover handover) {
        if (at >= begin && at < end) {
            open(handover.lead(), true).ownedBy(handover.owner());
        }
    }

    private LeadCard open(Lead lead, boolean foundByRep) {
        LeadCard card = new LeadCard(lead.name(), lead.channel().name(), foundByRep);
        leads.add(card);
        cards.put(lead, card);
        return card;
    }

    @Override
    public void qualified(long at, Handover handover) {
        card(at, handover)
                .ifPresent(card -> card.qualify(instant(at), handover.lead().score()));
    }

    @Override
    public void assigned(long at, Handover handover) {
        card(at, handover).ifPresent(card -> {
            card.assigned = instant(at);
            card.ownedBy(handover.owner());
        });
    }

    @Override
    public void reassigned(long at, Handover handover) {
        assigned(at, handover);
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced, long touch, long talk) {
        card(at, handover).ifPresent(card -> {
            card.attempt(instant(at), handover.owner(), answered, seconds(touch + talk));
            if (!card.exists() && at + touch + talk < end) {
                card.created = instant(at + Math.max(touch + talk, SimTime.MINUTE));
            }
        });
    }

    @Override
    public void faked(long at, Handover handover) {
        card(at, handover).ifPresent(card -> card.attempt(instant(at), handover.owner(), false, usualCall));
    }

    @Override
    public void settled(long at, Handover handover) {
        card(at, handover).ifPresent(card -> card.settle(instant(at), handover.ending(), handover.reasonRecorded()));
    }

    @Override
    public void opened(long at, Handover handover) {
        deal(at, handover, handover.owner());
    }

    @Override
    public void stage(long at, Handover handover, int rep, int number) {
        deal(at, handover, rep).ifPresent(deal -> deal.enter(instant(at), rep));
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        deal(at, handover, rep).ifPresent(deal -> deal.close(instant(at), rep, won, size));
    }

    /** The deal of a lead that the CRM has; it is opened the first time somebody asks. */
    private Optional<DealCard> deal(long at, Handover handover, int rep) {
        return card(at, handover)
                .map(card -> dealOf.computeIfAbsent(handover.lead(), lead -> {
                    DealCard deal = new DealCard(card, instant(at), rep);
                    deals.add(deal);
                    return deal;
                }));
    }

    /** What is in the CRM at the end of the measured time. */
    public RecordedCompany recorded() {
        List<LeadCard> known = leads.stream()
                .filter(LeadCard::exists)
                .sorted(Comparator.comparingLong(card -> card.created))
                .toList();
        Map<LeadCard, Integer> numbers = new LinkedHashMap<>();
        List<RecordedLead> recorded = new ArrayList<>();
        List<RecordedAttempt> attempts = new ArrayList<>();
        for (LeadCard card : known) {
            int number = recorded.size();
            numbers.put(card, number);
            recorded.add(card.lead(number));
            attempts.addAll(card.attempts(number));
        }
        attempts.sort(Comparator.comparingLong(RecordedAttempt::at).thenComparingInt(RecordedAttempt::lead));
        List<RecordedDeal> opened = deals.stream()
                .filter(deal -> deal.lead.exists())
                .sorted(Comparator.comparingLong(DealCard::opened))
                .map(deal -> deal.deal(numbers.get(deal.lead)))
                .toList();
        return new RecordedCompany(instant(begin), instant(end), recorded, attempts, opened);
    }
}
