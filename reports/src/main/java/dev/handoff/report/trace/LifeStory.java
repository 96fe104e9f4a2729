package dev.handoff.report.trace;

import dev.handoff.company.Company;
import dev.handoff.handoff.Handover;
import dev.handoff.handoff.Journal;
import dev.handoff.handoff.SalesClause;
import dev.handoff.kernel.SimTime;
import dev.handoff.ledger.Fate;
import dev.handoff.ledger.LeadFates;
import dev.handoff.market.Lead;
import dev.handoff.report.Numbers;
import java.util.ArrayList;
import java.util.List;

/** One lead's life in sentences: what happened to it, then what became of it, then what nobody in the company saw. */
public final class LifeStory implements Journal {

    /** When, and what happened. */
    private record Scene(long at, String text) {}

    /** Whether a clause that is measured was promised, or is only what sales asks of itself. */
    @FunctionalInterface
    public interface Promises {
        /** Whether it was promised at that moment. */
        boolean made(long at, SalesClause clause);
    }

    private final String id;
    private final Company company;
    private final Instants instants;
    private final List<Scene> scenes = new ArrayList<>();
    private final LeadFates fates = (at, lead, own, decided) -> fate = decided;
    private Promises promises = (at, clause) -> true;
    private Lead hero;
    private Fate fate = Fate.OPEN;

    /** The life of the lead of that name ({@link Lead#name()}). */
    public LifeStory(Company company, String id) {
        this.company = company;
        this.id = id;
        this.instants = new Instants(company.run().warmUp().toMillis());
    }

    /** The same story where not all that is measured was promised. */
    public LifeStory promised(Promises some) {
        promises = some;
        return this;
    }

    /** Whether the lead was met. */
    public boolean found() {
        return hero != null;
    }

    /** The story, a paragraph each; empty when the lead was not met. */
    public List<String> tell() {
        if (!found()) {
            return List.of();
        }
        List<String> story = new ArrayList<>();
        scenes.forEach(scene -> story.add(instants.words(scene.at()) + ": " + scene.text()));
        story.addAll(new HiddenTruth(company, instants, hero, fate).tell());
        return story;
    }

    private boolean isHero(Lead lead) {
        if (hero == null && lead.name().equals(id)) {
            hero = lead;
        }
        return hero == lead;
    }

    private void say(long at, Lead lead, String text) {
        if (isHero(lead)) {
            scenes.add(new Scene(at, text));
        }
    }

    private void say(long at, Handover handover, String text) {
        say(at, handover.lead(), text);
    }

    private static String rep(Handover handover) {
        return handover.owner() == Handover.NOBODY ? "A rep" : "Rep " + (handover.owner() + 1);
    }

    private static String length(long millis) {
        return Numbers.duration(SimTime.hours(millis));
    }

    private static String score(Lead lead) {
        return "score " + Numbers.exact(Math.rint(lead.score() * 100) / 100);
    }

    @Override
    public void inquired(long at, Lead lead) {
        say(at, lead, "Somebody asks for more through " + lead.channel().name() + ". The lead is called " + id + ".");
    }

    @Override
    public void lostOnForm(long at, Lead lead) {
        say(
                at,
                lead,
                "Somebody comes through " + lead.channel().name()
                        + ", finds the form too long and goes away. Nobody hears of it.");
    }

    @Override
    public void nurtured(long at, Lead lead) {
        boolean back = lead.handovers() > 0;
        say(
                at,
                lead,
                back
                        ? "It is back with marketing, who keeps writing to it."
                        : "It does not meet the lead definition (" + score(lead) + "); marketing keeps writing to it.");
    }

    @Override
    public void expired(long at, Lead lead) {
        say(
                at,
                lead,
                "Marketing gives up on it (" + score(lead) + ")"
                        + (lead.handovers() == 0 ? "; sales never hears of it." : "."));
        fateOf(lead, () -> fates.expired(at, lead));
    }

    @Override
    public void leaked(long at, Lead lead) {
        say(at, lead, "It gets lost: nobody answers for this step of its way.");
        fateOf(lead, () -> fates.leaked(at, lead));
    }

    @Override
    public void unsubscribed(long at, Lead lead) {
        say(at, lead, "It unsubscribes from the mails.");
        fateOf(lead, () -> fates.unsubscribed(at, lead));
    }

    private void fateOf(Lead lead, Runnable decide) {
        if (isHero(lead)) {
            decide.run();
        }
    }

    @Override
    public void qualified(long at, Handover handover) {
        say(at, handover, "It meets the lead definition (" + score(handover.lead()) + ") and goes to sales.");
    }

    @Override
    public void assigned(long at, Handover handover) {
        long delay = handover.custody().deliveredAt() - handover.qualifiedAt();
        boolean held = at > handover.custody().deliveredAt();
        String after = held || delay == 0 ? "" : " after " + length(delay) + " in the systems";
        String hold =
                held ? " after a hold of " + length(at - handover.custody().deliveredAt()) : "";
        boolean shared = handover.owner() == Handover.NOBODY;
        say(
                at,
                handover,
                "It reaches " + (shared ? "the shared queue" : "rep " + (handover.owner() + 1)) + after + hold + ".");
    }

    @Override
    public void held(long at, Handover handover) {
        long delay = at - handover.qualifiedAt();
        String after = delay == 0 ? "" : "After " + length(delay) + " in the systems it ";
        String clock = handover.custody().clockRan() ? " The agreement's clock runs." : "";
        say(
                at,
                handover,
                (after.isEmpty() ? "It " : after) + "is held: nobody who may get it is there with room." + clock);
    }

    @Override
    public void prospected(long at, Handover handover) {
        say(at, handover, rep(handover) + " finds it by prospecting. The lead is called " + id + ".");
    }

    @Override
    public void accepted(long at, Handover handover) {
        if (at > handover.assignedAt()) {
            say(at, handover, rep(handover) + " reads it and accepts it.");
        }
    }

    @Override
    public void rejected(long at, Handover handover) {
        say(at, handover, rep(handover) + " reads it and rejects it.");
    }

    @Override
    public void escalated(long at, Handover handover) {
        say(at, handover, "A manager insists on the next attempt.");
    }

    @Override
    public void reassigned(long at, Handover handover) {
        say(at, handover, "It is taken to another desk: rep " + (handover.owner() + 1) + " has it now.");
    }

    @Override
    public void attempted(long at, Handover handover, boolean answered, boolean enforced) {
        boolean first = handover.attempts() == 1;
        String waited =
                first && at > handover.assignedAt() ? "It has waited " + length(at - handover.assignedAt()) + ". " : "";
        String which = first ? " tries it for the first time" : " tries again (attempt " + handover.attempts() + ")";
        String why = enforced ? ", because the rules ask for it" : "";
        say(at, handover, waited + rep(handover) + which + why + (answered ? ": it answers." : ": no answer."));
    }

    @Override
    public void faked(long at, Handover handover) {
        say(at, handover, rep(handover) + " logs an attempt that never took place.");
    }

    @Override
    public void spoke(long at, Handover handover) {
        say(at, handover, "They speak: \"not now\".");
    }

    @Override
    public void shelved(long at, Handover handover) {
        say(at, handover, rep(handover) + " puts it aside; the agreement may bring it back.");
    }

    @Override
    public void settled(long at, Handover handover) {
        if (!isHero(handover.lead())) {
            return;
        }
        String text = Endings.inWords(handover, rep(handover));
        if (Endings.endsConversation(handover.ending())) {
            scenes.set(scenes.size() - 1, new Scene(at, text));
        } else {
            say(at, handover, text);
        }
        fates.settled(at, handover);
    }

    @Override
    public void measured(long at, Handover handover, SalesClause clause, boolean kept) {
        String what = switch (clause) {
            case ACCEPTANCE -> "to accept or reject it in time";
            case FIRST_TOUCH -> "of a first attempt in time";
            case MINIMUM_ATTEMPTS -> "of a minimum of attempts";
            case DISPOSITION -> "to record the outcome in time";
        };
        String outcome = promises.made(at, clause)
                ? "Sales' promise " + what + " is " + (kept ? "kept." : "broken.")
                : "Sales' own target " + what + " is " + (kept ? "met." : "missed.");
        say(at, handover, outcome);
    }

    @Override
    public void opened(long at, Handover handover) {
        say(at, handover, "A deal is opened.");
    }

    @Override
    public void closed(long at, Handover handover, int rep, boolean won, double size, double expected) {
        String currency = company.money().currency();
        say(
                at,
                handover,
                "Rep " + (rep + 1)
                        + (won
                                ? " wins the deal: " + Numbers.count(size) + " " + currency + "."
                                : " loses the deal; it was worth " + Numbers.count(expected) + " " + currency
                                        + " on average."));
        fateOf(handover.lead(), () -> fates.closed(at, handover, rep, won, size, expected));
    }
}
