package dev.handoff.workshop.screen;

import dev.handoff.game.levers.Role;
import dev.handoff.game.rules.GameState;
import dev.handoff.game.rules.Quiz;
import dev.handoff.game.world.World;
import dev.handoff.report.document.Block;
import dev.handoff.report.document.Chapter;
import dev.handoff.report.document.Say;
import dev.handoff.scenario.Shock;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.ChapterScreen;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Visit;
import dev.handoff.texts.Texts;
import dev.handoff.workshop.log.Person;
import dev.handoff.workshop.log.RoomPhase;
import dev.handoff.workshop.log.TeamSeat;
import dev.handoff.workshop.log.Workshop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the whole room sees. It is given the room and shows nothing private: no name of a person who has not been named by the trainer, no
 * figure of a desk, nothing of an open round but who still decides.
 */
public final class Projector {
    /** Its address. */
    public static final String PATH = "projector";

    private final RoomView view;
    private final Workshop workshop;

    private Projector(RoomView view) {
        this.view = view;
        this.workshop = view.workshop();
    }

    /**
     * What it shows.
     *
     * @param world the company that is played
     * @param practice what people tried before the game
     */
    public static Visit.Sight of(RoomView view, World world, List<PracticeResult> practice) {
        Projector projector = new Projector(view);
        boolean scans = view.workshop().phase().is(RoomPhase.Kind.LOBBY)
                && !view.workshop().stage().blank();
        return new Visit.Sight(
                projector.shown(world, practice),
                List.of(),
                Optional.empty(),
                0,
                scans ? Optional.of(view.join().scan()) : Optional.empty());
    }

    private Screen shown(World world, List<PracticeResult> practice) {
        if (workshop.stage().blank()) {
            return screen("", List.of());
        }
        RoomPhase phase = workshop.phase();
        String title = phase.title(workshop.length());
        return switch (phase.kind()) {
            case LOBBY -> screen(workshop.setup().title(), lobby());
            case BRIEF -> screen(title, brief(world.scenario().story()));
            case PRACTICE ->
                screen(
                        "Practice: try one lever",
                        new PracticeBlocks(world.menu(), world.company().money().currency()).of(practice));
            case ROUND -> screen(title, round());
            case CLOSING -> screen("Four weeks pass", closing());
            case RESULTS -> screen(title, results());
            case TALK, AGREEMENT, BREAK -> screen(title, table());
            case DEBRIEF -> debrief();
            case ENDED -> screen(title, List.of(Say.loud("Thank you. Your own debrief stays on your phone.")));
        };
    }

    private static Screen screen(String title, List<Block> blocks) {
        return new Screen(title, blocks, List.of(), new Ask.Nothing());
    }

    private List<Block> lobby() {
        List<Person> people = workshop.people().in();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Say.loud("Scan the code, or open " + view.join().address() + " and type "
                + workshop.door().code() + "."));
        long marketing = people.stream().filter(p -> works(p, Role.MARKETING)).count();
        long sales = people.stream().filter(p -> works(p, Role.SALES)).count();
        blocks.add(Say.of(people.size() + (people.size() == 1 ? " person is" : " people are") + " here: " + marketing
                + " from marketing, " + sales + " from sales, " + (people.size() - marketing - sales)
                + " from neither."));
        List<String> free = freeSeats();
        if (!free.isEmpty()) {
            blocks.add(Say.of("Free seats: " + String.join(", ", free) + "."));
        }
        if (workshop.stage().people() && !people.isEmpty()) {
            blocks.add(
                    Say.of(String.join(", ", people.stream().map(Person::name).toList())));
        }
        if (!workshop.door().open()) {
            blocks.add(Say.warning("The door is closed for now; who comes is let in later."));
        }
        return blocks;
    }

    private static boolean works(Person person, Role role) {
        return person.side().filter(side -> side == role).isPresent();
    }

    private List<String> freeSeats() {
        List<String> free = new ArrayList<>();
        view.teams().forEach(team -> {
            for (Role role : Role.values()) {
                TeamSeat seat = new TeamSeat(team.entry().number(), role);
                if (workshop.people().at(seat).isEmpty()
                        && !team.entry().cards().containsKey(role)) {
                    free.add(view.name(seat));
                }
            }
        });
        return free;
    }

    private List<Block> brief(String story) {
        List<Person> people = workshop.people().in();
        int asked = Quiz.questions().size();
        long done = people.stream()
                .filter(person -> person.said().answered(Quiz.Moment.BEFORE) == asked)
                .count();
        return List.of(
                Say.of(story),
                Say.of("Each team is one company: a marketing desk and a sales desk, "
                        + workshop.length().rounds() + " rounds of four weeks. All teams meet the same luck."),
                Say.loud(done + " of " + people.size() + " have answered the five questions."));
    }

    private List<Block> round() {
        List<Block> blocks = new ArrayList<>();
        time().ifPresent(blocks::add);
        for (Shock shock : news()) {
            blocks.add(Say.warning("News: " + shock.story() + "."));
        }
        List<TeamSeat> open = view.deciding();
        int all = view.seats().size();
        blocks.add(Say.loud(
                open.isEmpty() ? "All seats have handed in." : open.size() + " of " + all + " seats still decide."));
        if (!open.isEmpty()) {
            blocks.add(Say.of(String.join(", ", open.stream().map(view::name).toList())));
        }
        return blocks;
    }

    private List<Shock> news() {
        return view.teams().isEmpty()
                ? List.of()
                : view.teams().get(0).state().open().injections();
    }

    /** In words; the figures run beside it. */
    private Optional<Block> time() {
        if (workshop.clock().isHeld()) {
            return Optional.of(Say.of("The clock is held."));
        }
        return workshop.clock()
                .left(view.now())
                .map(left -> left.toMinutes() >= 1
                        ? Say.of("About " + Math.round(left.toSeconds() / 60.0) + " minutes left.")
                        : Say.of(left.isNegative() || left.isZero() ? "Time is up." : "Less than a minute left."));
    }

    private List<Block> closing() {
        return List.of(Say.of(view.closing().computed() + " of " + view.teams().size() + " companies are through."));
    }

    private List<Block> results() {
        return RoomResults.of(view);
    }

    /** What lies on the tables, in counts. */
    private List<Block> table() {
        List<GameState> games =
                view.teams().stream().map(RoomView.TeamView::state).toList();
        long signed =
                games.stream().filter(g -> g.open().agreement().isPresent()).count();
        long waiting = games.stream().filter(g -> g.offer().isPresent()).count();
        long cards = games.stream().mapToLong(g -> g.offered().size()).sum();
        long left = games.stream().mapToLong(g -> g.broken().size()).sum();
        List<Block> blocks = new ArrayList<>();
        if (workshop.phase().is(RoomPhase.Kind.BREAK)) {
            blocks.add(Say.loud("A break."));
        }
        if (workshop.phase().is(RoomPhase.Kind.TALK)) {
            blocks.add(Say.loud("Both desks of a team talk: what did you see that the other side could not?"));
        }
        if (cards == 0) {
            blocks.add(Say.of("No card has been put on a table yet."));
        } else {
            blocks.add(Say.loud(signed + " of " + games.size() + " teams have an agreement."));
            blocks.add(Say.of("Cards put on tables so far: " + cards + "; waiting for a signature: " + waiting
                    + "; agreements left: " + left + "."));
        }
        time().ifPresent(blocks::add);
        return blocks;
    }

    private Screen debrief() {
        int shown = workshop.stage().shown();
        if (shown < 0 || view.debrief().isEmpty()) {
            return screen("Debrief", List.of(Say.loud("First on your phone: one word, a vote, a sketch.")));
        }
        Chapter chapter = view.debrief().get(Math.min(shown, view.debrief().size() - 1));
        return ChapterScreen.of(Texts.english(), WallPage.of(chapter));
    }
}
