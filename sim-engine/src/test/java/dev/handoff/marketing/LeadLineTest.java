package dev.handoff.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.company.TestCompanies;
import dev.handoff.market.Lead;
import dev.handoff.market.TestMarket;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeadLineTest {

    private final List<Lead> leads = TestMarket.leads(TestCompanies.neutral(), "web", 500);
    private final LeadLine line = new LeadLine();

    /** A ring that has grown while its beginning lay anywhere. */
    @Test
    void whoever_came_first_leaves_first() {
        Random random = new Random(20261130);
        ArrayDeque<Integer> expected = new ArrayDeque<>();
        int next = 0;
        while (next < leads.size() || !expected.isEmpty()) {
            boolean joins = next < leads.size() && (expected.isEmpty() || random.nextInt(5) < 3);
            if (joins) {
                line.add(leads.get(next), 10L * next);
                expected.add(next++);
            } else {
                int first = expected.remove();
                assertThat(line.first()).isSameAs(leads.get(first));
                assertThat(line.firstDueAt()).isEqualTo(10L * first);
                line.removeFirst();
            }
            assertThat(line.size()).isEqualTo(expected.size());
        }
        assertThat(line.isEmpty()).isTrue();
    }
}
