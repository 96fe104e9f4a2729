package dev.handoff.workshop.screen;

import dev.handoff.debrief.Agreed;
import dev.handoff.game.levers.Clause;
import dev.handoff.game.levers.Level;
import dev.handoff.game.levers.Menu;
import dev.handoff.game.levers.Terms;
import dev.handoff.report.Numbers;
import dev.handoff.report.document.Bars;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Row;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.workshop.log.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The agreement that the room would sign: a vote on each clause, and what the winner would have brought to the room's games. */
public final class RoomAgreement {
    /** The chapter on which people vote. */
    public static final String VOTE = "clauses";

    /** The chapter that plays what has won. */
    public static final String PLAYED = "what-if";

    private final Menu menu;
    private final List<Terms> votes;
    private final int people;

    /** @param people who could vote */
    public RoomAgreement(Menu menu, List<Person> people) {
        this.menu = menu;
        this.people = people.size();
        this.votes = people.stream()
                .flatMap(person -> person.said().terms().stream())
                .toList();
    }

    /** What has won, clause by clause; empty while nobody has voted. */
    public Optional<Terms> winner() {
        Terms terms = Terms.BLANK;
        for (Clause clause : Clause.values()) {
            terms = terms.with(clause, winner(clause).key());
        }
        return votes.isEmpty() ? Optional.empty() : Optional.of(terms);
    }

    /** The option that most have chosen; of equals the one that asks for less, which is listed first. */
    private Level winner(Clause clause) {
        Level winner = menu.options(clause).get(0);
        for (Level option : menu.options(clause)) {
            winner = count(clause, option) > count(clause, winner) ? option : winner;
        }
        return winner;
    }

    private long count(Clause clause, Level option) {
        return votes.stream()
                .filter(terms -> menu.chosen(terms, clause).key().equals(option.key()))
                .count();
    }

    /** The vote as it stands. */
    public Chapter vote() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.loud(
                votes.isEmpty()
                        ? "Vote on your phone: what should both sides sign, from the first round on?"
                        : votes.size() + " of " + people + " have voted."));
        List<Row> rows = new ArrayList<>();
        for (Clause clause : Clause.values()) {
            Level winner = winner(clause);
            rows.add(
                    votes.isEmpty()
                            ? Row.of(clause.title(), "-", "-")
                            : Row.of(clause.title(), winner.name(), count(clause, winner) + " of " + votes.size()));
        }
        blocks.add(new Table("", List.of("Clause", "most would sign", "votes"), rows));
        blocks.add(Say.quiet(
                "Of options with as many votes the one that asks for less. The next page plays what has won."));
        return Chapter.of(VOTE, "What would this room sign?", blocks);
    }

    /**
     * What it would have brought.
     *
     * @param inOneLine what has won, in a line; empty while nobody has voted
     * @param whose what the game that is looked at is called
     * @param first the number of its team
     * @param known what is known, by team
     * @param all how many teams there are
     */
    public static Chapter played(
            Optional<String> inOneLine, String whose, int first, Map<Integer, Agreed> known, int all, String currency) {
        List<Block> blocks = new ArrayList<>();
        if (inOneLine.isEmpty()) {
            blocks.add(Say.loud(
                    "Nobody has voted on an agreement yet. On the page before everybody can, on their phone."));
        } else {
            Agreed one = known.get(first);
            blocks.add(Say.loud(one == null ? "What the room would sign is being played." : one(one, whose, currency)));
            blocks.add(Say.of(inOneLine.get()));
            all(known, all, currency, blocks);
            blocks.add(Say.quiet("It holds from the first round on; every decision stays but for what a clause says"
                    + " otherwise, and so do the news and the luck. Open deals count."));
        }
        return Chapter.of(PLAYED, "What if the room had signed it?", blocks);
    }

    private static String one(Agreed one, String whose, String currency) {
        String gain = one.gain() == 0
                ? "exactly as much as it did"
                : amount(Math.abs(one.gain()), currency) + (one.gain() > 0 ? " more" : " less") + " than it did";
        double gap = one.par() - one.played();
        String closes = gap > 0 && one.gain() > 0
                ? " Par was " + amount(gap, currency) + " ahead"
                        + (one.gain() >= gap ? ", which is closed." : "; that closes a part of it.")
                : "";
        return "With what the room would sign, " + whose + " brings " + gain + "." + closes;
    }

    private static void all(Map<Integer, Agreed> known, int all, String currency, List<Block> blocks) {
        if (known.size() < all) {
            blocks.add(Say.of(known.size() + " of " + all + " games are replayed."));
        } else if (all > 1) {
            long more = known.values().stream().filter(one -> one.gain() > 0).count();
            double mean =
                    known.values().stream().mapToDouble(Agreed::gain).average().orElse(0);
            blocks.add(Say.loud("In " + (more == 0 ? "none" : more) + " of " + all
                    + " games it brings more; on average over all of them " + amount(Math.abs(mean), currency)
                    + (mean >= 0 ? " more." : " less.")));
            blocks.add(new Bars(
                    "gains",
                    "More than was played, by team",
                    "Contribution, open deals included, " + currency + ", on the luck that was played.",
                    bars(known)));
        }
    }

    private static List<Bars.Bar> bars(Map<Integer, Agreed> known) {
        return known.values().stream()
                .sorted(Comparator.comparing(Agreed::gain).reversed())
                .map(one -> new Bars.Bar(
                        "a team", one.gain(), Double.NaN, (one.gain() > 0 ? "+" : "") + Numbers.amount(one.gain())))
                .toList();
    }

    private static String amount(double value, String currency) {
        return Numbers.amount(value) + "\u00A0" + currency;
    }
}
