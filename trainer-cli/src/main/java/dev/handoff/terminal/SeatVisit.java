package dev.handoff.terminal;

import dev.handoff.game.levers.IllegalMove;
import dev.handoff.texts.Texts;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A person's way through the pages of a seat by address. It keeps no page: every address is made anew from the game. One person's
 * requests wait for each other; nobody waits for another person.
 */
public final class SeatVisit implements Visit {
    private final Seating seating;
    private final SeatFlow flow;

    private SeatVisit(Seating seating, SeatFlow flow) {
        this.seating = seating;
        this.flow = flow;
    }

    /** A person at a seat in a room that somebody leads. */
    public static SeatVisit of(Seating seating) {
        return new SeatVisit(seating, SeatFlow.led(seating));
    }

    /** A person at a seat of a game that nobody leads. */
    static SeatVisit of(SeatFlow flow) {
        return new SeatVisit(flow.seating(), flow);
    }

    @Override
    public Texts texts() {
        return flow.texts();
    }

    @Override
    public String where() {
        return Places.home(flow).path();
    }

    @Override
    public synchronized Optional<Sight> at(String path) {
        return page(flow, path)
                .map(page -> new Sight(page.screen(), page.help(), page.back().map(Page::path), page.round()));
    }

    /**
     * {@inheritDoc}
     *
     * <p>What is set where it stands is kept first, whatever else is chosen. An answer to a place that is no more leads to where the person
     * belongs.
     */
    @Override
    public synchronized String answer(String path, Form form) {
        refuseClosed(form.round());
        Optional<Page> page = page(form.round() == 0 ? flow : flow.about(form.round()), path);
        if (page.isEmpty()) {
            return where();
        }
        try {
            return answered(page.get(), form).path();
        } catch (IllegalMove e) {
            refuseClosed(form.round()); // it may have closed meanwhile
            throw new Misread(e.what());
        }
    }

    private static Page answered(Page page, Form form) {
        page.keep(form.fields());
        return form.answer().equals(Form.KEEP)
                ? page.kept()
                : page.answer(page.screen().ask().accept(new FilledIn(form)));
    }

    private void refuseClosed(int round) {
        if (round != 0 && (seating.state().isOver() || round != seating.state().round())) {
            throw new Closed(round);
        }
    }

    private static Optional<Page> page(SeatFlow flow, String path) {
        return Places.at(flow, path);
    }

    @Override
    public long version() {
        return seating.version();
    }

    @Override
    public Optional<String> notice() {
        return seating.notice();
    }

    @Override
    public OptionalLong secondsLeft() {
        return seating.secondsLeft();
    }
}
