package dev.handoff.terminal;

import dev.handoff.game.levers.Role;
import dev.handoff.report.document.Say;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.function.Supplier;

/**
 * Hides what one seat sees or answers from the other, where two sit at one keyboard.
 *
 * @param role whose turn it is
 * @param place where in the game
 * @param text who is asked to do what, and who to look away
 * @param then what only this seat may see
 */
record HandoverPage(Texts texts, Role role, String place, String text, Supplier<Page> then) implements Page {
    /** Before a desk. */
    static HandoverPage toDesk(HotSeat game, Role role) {
        Texts texts = game.texts();
        String text = texts.of(
                "handover.it-is-your-turn-please", role.titled(), role.other().titled());
        String again = game.game().state().isReady(role) ? texts.of("handover.there-is-a-card-on") : "";
        return new HandoverPage(
                texts,
                role,
                texts.of("handover.round", game.game().state().round()),
                text + again,
                () -> game.turn(role));
    }

    /** Before a seat's word, vote and sketch. */
    static HandoverPage toDebrief(SeatFlow flow) {
        Texts texts = flow.texts();
        Role role = flow.role();
        boolean first = role == flow.viewers().get(0);
        String text = texts.of(
                "handover.a-word-a-vote-and",
                role.titled(),
                role.other().titled(),
                first ? texts.of("handover.you-come-next") : texts.of("handover.you-have-had-your-turn"));
        return new HandoverPage(texts, role, texts.of("handover.debrief"), text, () -> new WordPage(flow));
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public Screen screen() {
        return new Screen(
                texts.of("handover.hand-over-the-keyboard", place),
                List.of(Say.of(text)),
                List.of(),
                onlyFor(texts, role));
    }

    /** Goes on when the other one has looked away. */
    static Ask.GoOn onlyFor(Texts texts, Role role) {
        String when = texts.of("handover.only-can-see-this", role.wording());
        return new Ask.GoOn(texts.of("handover.now", when), texts.of("handover.enter-when", when));
    }

    @Override
    public Page answer(String answer) {
        return then.get();
    }
}
