package dev.handoff.sales;

import static dev.handoff.company.TestCompanies.neutral;
import static dev.handoff.company.TestCompanies.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.Company;
import dev.handoff.company.Sla;
import dev.handoff.company.Team.Order;
import dev.handoff.handoff.Handover;
import dev.handoff.kernel.SimTime;
import dev.handoff.market.Lead;
import dev.handoff.market.TestMarket;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Which waiting lead is picked next. */
class LeadInboxTest {

    private static final Company COMPANY = with(neutral(), "channels.web.intent", 0.3);
    private static final Sla.SalesPromise NOTHING = COMPANY.sla().sales();

    private static Handover assigned(long id, long at) {
        Lead lead = TestMarket.lead(COMPANY, "web", id, at);
        lead.rescore(1.5, 1.5, 0);
        Handover handover = new Handover(lead, at, false);
        handover.assign(0, at, NOTHING);
        return handover;
    }

    private static List<Handover> picked(Order order, List<Handover> arriving) {
        LeadInbox inbox = new LeadInbox(order, 1);
        arriving.forEach(inbox::add);
        List<Handover> out = new ArrayList<>();
        while (inbox.size() > 0) {
            out.add(inbox.poll());
        }
        return out;
    }

    private static final List<Handover> LEADS = List.of(assigned(0, 20), assigned(1, 10), assigned(2, 30));

    @Test
    void the_best_score_is_the_one_the_rep_sees() {
        List<Handover> leads = List.of(assigned(0, 10), assigned(1, 20), assigned(2, 30));
        leads.forEach(handover -> handover.lead().rescore(0, 3, 0)); // marketing cannot tell them apart, reps can
        assertThat(picked(Order.SCORE, leads))
                .isSortedAccordingTo(
                        (a, b) -> Double.compare(b.lead().repScore(), a.lead().repScore()))
                .isNotEqualTo(leads);
    }

    @Test
    void newest_picks_the_last_to_come() {
        assertThat(picked(Order.NEWEST, LEADS)).containsExactly(LEADS.get(2), LEADS.get(0), LEADS.get(1));
    }

    @Test
    void oldest_picks_the_first_to_come() {
        assertThat(picked(Order.OLDEST, LEADS)).containsExactly(LEADS.get(1), LEADS.get(0), LEADS.get(2));
    }

    @Test
    void score_picks_the_highest() {
        assertThat(picked(Order.SCORE, LEADS))
                .isSortedAccordingTo(
                        Comparator.comparingDouble((Handover h) -> h.lead().score())
                                .reversed());
    }

    @Test
    void leads_one_found_oneself_come_before_newer_ones_that_were_handed_over() {
        Handover own = new Handover(TestMarket.lead(COMPANY, "web", 9, 1), 1, true);
        own.assign(0, 1, NOTHING);
        List<Handover> all = List.of(LEADS.get(0), own, LEADS.get(2));
        assertThat(picked(Order.OWN_FIRST, all)).containsExactly(own, LEADS.get(2), LEADS.get(0));
    }

    @Test
    void leads_of_one_upload_are_picked_in_order_of_arrival() {
        List<Handover> upload = List.of(assigned(5, 7), assigned(6, 7), assigned(7, 7), assigned(8, 7));
        assertThat(picked(Order.NEWEST, upload)).isEqualTo(upload);
        assertThat(picked(Order.OLDEST, upload)).isEqualTo(upload);
    }

    @Test
    void nothing_comes_out_of_an_empty_inbox() {
        LeadInbox inbox = new LeadInbox(Order.OLDEST, 1);
        assertThat(inbox.poll()).isNull();
        assertThat(inbox.lastUnread()).isNull();
        assertThat(inbox.remove(LEADS.get(0))).isFalse();
    }

    @Test
    void the_load_of_a_shared_inbox_is_shared() {
        LeadInbox inbox = new LeadInbox(Order.OLDEST, 4);
        LEADS.forEach(inbox::add);
        assertThat(inbox.unreadPerRep()).isEqualTo(0.75);
    }

    /** Against a list that is sorted anew, stably, for every question. */
    @Property(tries = 300, seed = "20260105")
    void it_behaves_like_a_sorted_list(
            @ForAll Order order,
            @ForAll @Size(min = 1, max = 120) List<@IntRange(min = 0, max = 99) Integer> commands) {
        LeadInbox inbox = new LeadInbox(order, 1);
        List<Handover> unread = new ArrayList<>();
        List<Handover> again = new ArrayList<>();
        long id = 0;
        for (int command : commands) {
            if (command < 55) {
                boolean read = command % 2 == 0;
                Handover handover = assigned(id++, command % 10);
                if (read) {
                    handover.custody().markRead();
                }
                inbox.add(handover);
                (read ? again : unread).add(handover);
            } else if (command < 80) {
                assertThat(inbox.poll()).isSameAs(next(order, unread, again));
            } else {
                removeFromTheMiddle(inbox, unread, again, command);
            }
            assertThat(inbox.size()).isEqualTo(unread.size() + again.size());
            assertThat(inbox.unreadPerRep()).isEqualTo(unread.size());
            assertThat(inbox.lastUnread()).isSameAs(last(order, unread));
        }
    }

    private static void removeFromTheMiddle(LeadInbox inbox, List<Handover> unread, List<Handover> again, int command) {
        List<Handover> pile = unread.isEmpty() ? again : unread;
        if (!pile.isEmpty()) {
            Handover handover = pile.remove(command % pile.size());
            assertThat(inbox.remove(handover)).isTrue();
            assertThat(inbox.remove(handover)).isFalse();
        }
    }

    private static ToDoubleFunction<Handover> key(Order order) {
        return switch (order) {
            case NEWEST -> h -> -h.assignedAt();
            case OLDEST -> Handover::assignedAt;
            case SCORE -> h -> -h.lead().score();
            case OWN_FIRST -> h -> -h.assignedAt() - (h.own() ? SimTime.WEEK : 0);
            case TIER -> h -> h.lead().channel().tier() * SimTime.WEEK + h.assignedAt();
            case SLA_DUE -> Handover::nextDue;
        };
    }

    private static List<Handover> sorted(Order order, List<Handover> pile) {
        return pile.stream().sorted(Comparator.comparingDouble(key(order))).toList();
    }

    private static Handover last(Order order, List<Handover> unread) {
        return unread.isEmpty() ? null : sorted(order, unread).get(unread.size() - 1);
    }

    private static Handover next(Order order, List<Handover> unread, List<Handover> again) {
        List<Handover> all = new ArrayList<>(unread);
        all.addAll(again);
        if (all.isEmpty()) {
            return null;
        }
        Handover next = sorted(order, all).get(0);
        unread.remove(next);
        again.remove(next);
        return next;
    }
}
