package dev.handoff.door.ssh;

import dev.handoff.game.levers.Role;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.Conversation;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Rooms;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.VisitDialogue;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Somebody at a terminal, from the code on: who is new says where they work, whose name cannot be had gives another one, and then the pages
 * of their seat follow. Looks at the room once a second, and ends when nothing was typed for half an hour.
 */
final class GuestDialogue implements Conversation {
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long IDLE_NANOS = TimeUnit.MINUTES.toNanos(30);
    private static final int LONGEST_NAME = 24;

    private final Rooms rooms;
    private final LongSupplier nanos;
    private final LongSupplier typedAt;
    private String name;
    private boolean isNameRefused;
    private boolean isSideKnown;
    private Optional<Role> side = Optional.empty();
    private String notice = "";
    private Conversation seat;
    private String digits = "";
    private long looked;
    private boolean left;

    /**
     * A dialogue that asks what it has to know.
     *
     * @param nanos a clock in nanoseconds that never goes back
     * @param typedAt when something was typed last, by that clock
     */
    GuestDialogue(Rooms rooms, Guest guest, LongSupplier nanos, LongSupplier typedAt) {
        this.rooms = rooms;
        this.nanos = nanos;
        this.typedAt = typedAt;
        this.name = guest.name();
        this.looked = nanos.getAsLong();
        guest.digits().ifPresent(this::comeBack);
    }

    /** The four digits to come back with; empty for somebody who is not in. */
    String digits() {
        return digits;
    }

    private void comeBack(String typed) {
        try {
            sit(rooms.back(name, typed));
        } catch (Misread e) {
            refuse(e);
        }
    }

    private void join() {
        try {
            sit(rooms.join(name, side));
        } catch (Misread e) {
            refuse(e);
        }
    }

    private void refuse(Misread e) {
        isNameRefused = true;
        notice = e.in(texts());
    }

    private void sit(Rooms.Entry entry) {
        digits = entry.digits();
        seat = VisitDialogue.of(() -> rooms.visit(entry.secret()), digits);
    }

    @Override
    public Texts texts() {
        return rooms.texts();
    }

    @Override
    public Screen page() {
        return seat != null ? seat.page() : isNameRefused ? anotherName() : whereTheyWork();
    }

    private Screen whereTheyWork() {
        List<Choice> choices = new ArrayList<>();
        for (Role role : Role.values()) {
            choices.add(Choice.of(
                    Integer.toString(choices.size() + 1), texts().of("guest-dialogue.i-work-in", role.wording())));
        }
        choices.add(Choice.of(Integer.toString(choices.size() + 1), texts().of("guest-dialogue.neither")));
        return new Screen(rooms.entrance().title(), entrance(), choices, Ask.pick());
    }

    private List<Block> entrance() {
        List<Block> blocks = new ArrayList<>();
        if (!rooms.entrance().line().isEmpty()) {
            blocks.add(Say.of(rooms.entrance().line()));
        }
        if (!rooms.entrance().isOpen()) {
            blocks.add(Say.warning(texts().of("guest-dialogue.the-door-is-closed-at")));
        }
        return blocks;
    }

    private Screen anotherName() {
        return new Screen(
                rooms.entrance().title(),
                List.of(Say.of(texts().of("guest-dialogue.another-name-please-or-if"))),
                List.of(),
                new Ask.Words(LONGEST_NAME, false, texts().of("guest-dialogue.name-or-digits")));
    }

    @Override
    public String notice() {
        return seat != null ? seat.notice() : notice;
    }

    @Override
    public void answer(String line) {
        String answer = line.strip();
        if (seat != null) {
            seat.answer(line);
        } else if (answer.equalsIgnoreCase("q")) {
            left = true;
        } else {
            notice = "";
            arrive(answer);
        }
    }

    private void arrive(String answer) {
        if (!isNameRefused) {
            choose(answer);
        } else if (answer.matches("[0-9]{4}")) {
            comeBack(answer);
        } else {
            name = answer;
            isNameRefused = false;
            if (isSideKnown) {
                join();
            }
        }
    }

    private void choose(String answer) {
        Role[] roles = Role.values();
        if (!answer.matches("[1-9]") || Integer.parseInt(answer) > roles.length + 1) {
            notice = texts().of("guest-dialogue.please-type-a-number-from", roles.length + 1);
            return;
        }
        int number = Integer.parseInt(answer);
        isSideKnown = true;
        side = number <= roles.length ? Optional.of(roles[number - 1]) : Optional.empty();
        join();
    }

    @Override
    public Tick tick(boolean isTyping) {
        long now = nanos.getAsLong();
        if (now - typedAt.getAsLong() > IDLE_NANOS) {
            throw new Idle();
        }
        if (seat == null || now - looked < LOOK_NANOS) {
            return Tick.NOTHING;
        }
        looked = now;
        return seat.tick(isTyping);
    }

    @Override
    public boolean isLeft() {
        return left || seat != null && seat.isLeft();
    }

    @Override
    public boolean isOver() {
        return left || seat != null && seat.isOver();
    }

    /** Nobody has typed for so long that the place is given to others. */
    static final class Idle extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Idle() {
            super(Texts.english().of("guest-dialogue.nothing-was-typed-for-half"), null, false, false);
        }
    }
}
