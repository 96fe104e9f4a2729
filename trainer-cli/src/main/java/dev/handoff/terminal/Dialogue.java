package dev.handoff.terminal;

import dev.handoff.debrief.Lucks;
import dev.handoff.game.Game;
import dev.handoff.game.levers.IllegalMove;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Tone;
import dev.handoff.scenario.spelling.Typed;
import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A game in a terminal: shows a screen, takes an answer, shows the next. Everywhere {@code ?} helps, {@code b} goes back and {@code q}
 * leaves. What was entered is kept, handed in or not; leaving loses nothing.
 */
public final class Dialogue implements Conversation {
    private final HotSeat game;
    private Page page;
    private String notice = "";
    private boolean left;

    private Dialogue(HotSeat game, Page page) {
        this.game = game;
        this.page = page;
    }

    /** A dialogue about a new game, or one that goes on where it was left. */
    public static Dialogue of(Game game) {
        return of(game, ReplayRunner.SILENT, new Lucks(Lucks.USUAL, 1));
    }

    /**
     * The same, as text that only grows: a desk is shown once in a turn.
     *
     * @param patience shows how the long work of the debrief gets on
     * @param lucks other lucks the debrief tries the same decisions under
     */
    public static Dialogue of(Game game, ReplayRunner patience, Lucks lucks) {
        return of(game, patience, lucks, TurnTimer.NONE);
    }

    /** The same on a screen that is drawn over: a desk stays in sight. */
    public static Dialogue redrawn(Game game, ReplayRunner patience, Lucks lucks) {
        return redrawn(game, patience, lucks, TurnTimer.NONE);
    }

    /** The first with a time for each turn. */
    public static Dialogue of(Game game, ReplayRunner patience, Lucks lucks, TurnTimer timer) {
        return of(new HotSeat(game, patience, lucks, Manner.GROWING, timer, Texts.english()));
    }

    /** The second with a time for each turn. */
    public static Dialogue redrawn(Game game, ReplayRunner patience, Lucks lucks, TurnTimer timer) {
        return redrawn(game, patience, lucks, timer, Texts.english());
    }

    /** The first in any language. */
    public static Dialogue of(Game game, ReplayRunner patience, Lucks lucks, TurnTimer timer, Texts texts) {
        return of(new HotSeat(game, patience, lucks, Manner.GROWING, timer, texts));
    }

    /** The second in any language. */
    public static Dialogue redrawn(Game game, ReplayRunner patience, Lucks lucks, TurnTimer timer, Texts texts) {
        return of(new HotSeat(game, patience, lucks, Manner.REDRAWN, timer, texts));
    }

    private static Dialogue of(HotSeat game) {
        return new Dialogue(game, game.isFresh() ? new WelcomePage(game.first()) : game.next());
    }

    /** The same that goes straight to the figures of each round. */
    public Dialogue withoutMonths() {
        game.tellNoMonths();
        return this;
    }

    /** Whether the player wants to play again as the other side. */
    public boolean isPlayedAgain() {
        return game.isPlayedAgain();
    }

    @Override
    public Texts texts() {
        return game.texts();
    }

    /** What is shown now. */
    public Screen screen() {
        Screen screen = page.screen();
        if (notice.isEmpty()) {
            return screen;
        }
        List<Block> blocks = new ArrayList<>(screen.blocks());
        blocks.add(new Say(Tone.WARNING, notice));
        return new Screen(screen.title(), blocks, screen.choices(), screen.ask());
    }

    @Override
    public Screen page() {
        return page.screen();
    }

    @Override
    public String notice() {
        return notice;
    }

    @Override
    public void answer(String line) {
        String text = line.strip();
        String answer = text.length() == 1 ? Typed.plain(text).toLowerCase(Locale.ROOT) : text;
        notice = "";
        try {
            page = next(answer);
        } catch (Misread e) {
            notice = e.atKeyboard(texts());
        } catch (IllegalMove e) {
            notice = e.in(texts());
        }
    }

    /** Looks at the time, while an answer is waited for. */
    public Tick tick() {
        if (game.timer().isUp()) {
            page = game.timeUp();
            notice = texts().of("dialogue.time-was-up-the-previous");
            return Tick.PAGE;
        }
        Optional<Phrase> news = game.timer().news();
        news.ifPresent(words -> notice = words.in(texts()));
        return news.isPresent() ? Tick.NOTICE : Tick.NOTHING;
    }

    @Override
    public Tick tick(boolean isTyping) {
        return tick();
    }

    private Page next(String answer) {
        return switch (answer) {
            case "?" -> new HelpPage(texts(), page);
            case "b" -> page.back().orElseThrow(() -> new Misread(Phrase.of("dialogue.there-is-no-way-back")));
            case "q" -> leave();
            default -> page.answer(answer);
        };
    }

    private Page leave() {
        left = true;
        return page;
    }

    @Override
    public boolean isLeft() {
        return left;
    }

    @Override
    public boolean isOver() {
        return left || page.isEnd();
    }
}
