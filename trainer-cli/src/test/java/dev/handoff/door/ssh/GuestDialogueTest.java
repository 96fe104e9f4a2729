package dev.handoff.door.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handoff.game.levers.Role;
import dev.handoff.terminal.Conversation.Tick;
import dev.handoff.terminal.Rooms;
import dev.handoff.workshop.TestRoom;
import dev.handoff.workshop.log.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coming in at a terminal, and coming back. */
class GuestDialogueTest {
    @TempDir
    private Path directory;

    private TestRoom room;
    private long nanos;
    private long typedAt;

    @BeforeEach
    void open() {
        room = TestRoom.open(directory);
    }

    @AfterEach
    void close() {
        room.close();
    }

    private GuestDialogue guest(String name, String digits) {
        Guest guest = Guest.called(name, Optional.of(digits).filter(text -> !text.isEmpty()));
        return new GuestDialogue(room.room(), guest, () -> nanos, () -> typedAt);
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private Person person(String name) {
        return room.room().workshop().people().named(name).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"k7m-4qx,K7M4QX,", "K7M 4QX 4082,K7M4QX,4082", "k7m4qx4082,K7M4QX,4082", "K7M-4Q,K7M4Q,", "'','',"})
    void a_password_is_the_code_or_code_and_digits_in_any_spelling(String password, String code, String digits) {
        assertThat(Guest.Typed.of(password)).isEqualTo(new Guest.Typed(code, Optional.ofNullable(digits)));
    }

    @Test
    void somebody_new_says_where_they_work_and_sits_down_there() {
        GuestDialogue mia = guest("Mia", "");
        assertThat(mia.page().title()).isEqualTo("Hot leads");
        mia.answer("4");
        assertThat(mia.notice()).contains("from 1 to 3");
        assertThat(room.room().workshop().people().in()).isEmpty();
        mia.answer("2");
        assertThat(mia.page().title()).isEqualTo("Welcome, Mia");
        assertThat(person("Mia").seat().orElseThrow().role()).isEqualTo(Role.SALES);
        assertThat(mia.digits()).matches("\\d{4}");
    }

    @Test
    void a_name_that_cannot_be_had_is_told_and_another_one_taken() {
        room.withAPair();
        GuestDialogue mia = guest("Mia", "");
        mia.answer("1");
        assertThat(mia.notice()).contains("There is a Mia already");
        mia.answer("Mia B.");
        assertThat(mia.page().title()).isEqualTo("Welcome, Mia B.");
        assertThat(person("Mia B.").side()).contains(Role.MARKETING);
    }

    @Test
    void digits_give_the_same_seat_back_with_the_password_or_afterwards() {
        Rooms.Entry entry = room.join("Mia", Role.SALES);
        GuestDialogue back = guest("mia", entry.digits());
        assertThat(back.page().title()).isEqualTo("Welcome, Mia");
        GuestDialogue later = guest("Mia", "");
        later.answer("3");
        later.answer(entry.digits());
        assertThat(later.page().title()).isEqualTo("Welcome, Mia");
        assertThat(room.room().workshop().people().in()).hasSize(1);
    }

    @Test
    void who_comes_back_elsewhere_is_told_so_where_they_were() {
        GuestDialogue first = guest("Mia", "");
        first.answer("1");
        GuestDialogue second = guest("Mia", first.digits());
        pass(Duration.ofSeconds(1));
        assertThat(first.tick(false)).isEqualTo(Tick.PAGE);
        assertThat(first.page().title()).isEqualTo("You have no seat here any more");
        assertThat(second.tick(false)).isEqualTo(Tick.NOTHING);
        assertThat(second.page().title()).isEqualTo("Welcome, Mia");
    }

    @Test
    void digits_cannot_be_guessed_at_a_terminal_either() {
        Rooms.Entry entry = room.join("Mia", Role.SALES);
        String wrong = entry.digits().equals("0000") ? "1111" : "0000";
        GuestDialogue guesser = guest("Mia", wrong);
        for (int i = 0; i < 5; i++) {
            guesser.answer(wrong);
        }
        guesser.answer(entry.digits());
        assertThat(guesser.notice()).contains("wrong five times");
        guesser.answer("Zoe");
        assertThat(guesser.page().choices())
                .as("who gave digits has not said where they work")
                .hasSize(3);
    }

    @Test
    void the_room_is_looked_at_once_a_second() {
        GuestDialogue mia = guest("Mia", "");
        mia.answer("1");
        room.join("Sam", Role.SALES);
        room.openRound(1);
        assertThat(mia.tick(false)).isEqualTo(Tick.NOTHING);
        pass(Duration.ofSeconds(1));
        assertThat(mia.tick(false)).isEqualTo(Tick.PAGE);
        assertThat(mia.page().title()).contains("the marketing desk");
    }

    @Test
    void who_types_nothing_for_half_an_hour_leaves_the_place_to_others() {
        GuestDialogue mia = guest("Mia", "");
        pass(Duration.ofMinutes(30));
        mia.tick(false);
        typedAt = nanos;
        pass(Duration.ofMinutes(30));
        mia.tick(false);
        pass(Duration.ofNanos(1));
        assertThatThrownBy(() -> mia.tick(false)).isInstanceOf(GuestDialogue.Idle.class);
    }
}
