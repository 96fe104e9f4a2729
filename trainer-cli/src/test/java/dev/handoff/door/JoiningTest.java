package dev.handoff.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handoff.terminal.Rooms;
import dev.handoff.texts.Texts;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class JoiningTest {
    private static final int HOURS = 3;

    private final AtomicInteger tested = new AtomicInteger();
    private final SmallRoom room = new SmallRoom();
    private final AtomicLong nanos = new AtomicLong();
    private final Rooms counted = new CountedRoom(room, tested);
    private final Joining joining = new Joining(counted, new CodeCheck(counted, nanos::get));

    private Reply join(Map<String, String> form) {
        return joining.answer(
                new Request(true, "/join", Map.of(), form, Map.of(), false, false, "a browser", Texts.english()),
                Optional.empty());
    }

    @Test
    void whoever_guesses_for_three_hours_has_some_eleven_thousand_tries_of_two_hundred_million() {
        for (int second = 0; second < HOURS * 3600; second++) {
            for (int i = 0; i < (second == 0 ? 200 : 2); i++) {
                join(Map.of("code", "AAAAAA", "name", "X"));
            }
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
        }
        assertThat(tested).hasValueLessThanOrEqualTo(120 + HOURS * 3600).hasValueGreaterThan(HOURS * 3600);
        assertThat(join(Map.of("token", SmallRoom.TOKEN, "name", "Mia", "side", "sales"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void ten_thousand_wrong_codes_at_once_keep_nobody_out_who_scans() {
        for (int i = 0; i < 10_000; i++) {
            assertThat(join(Map.of("code", "A" + i, "name", "X")).status()).isEqualTo(i < 120 ? 422 : 429);
        }
        for (int i = 0; i < 60; i++) {
            assertThat(join(Map.of("token", SmallRoom.TOKEN, "name", "Person " + i, "side", "sales"))
                            .status())
                    .isEqualTo(303);
        }
        assertThat(room.people).hasSize(60);
    }

    @Test
    void a_right_code_costs_nothing() {
        for (int i = 0; i < 200; i++) {
            assertThat(join(Map.of("code", SmallRoom.CODE, "name", "Person " + i, "side", "neither"))
                            .status())
                    .isEqualTo(303);
        }
    }
}
