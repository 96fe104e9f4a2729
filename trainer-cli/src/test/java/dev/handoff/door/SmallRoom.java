package dev.handoff.door;

import dev.handoff.game.levers.Role;
import dev.handoff.report.document.Say;
import dev.handoff.report.document.Table;
import dev.handoff.terminal.Ask;
import dev.handoff.terminal.Misread;
import dev.handoff.terminal.Rooms;
import dev.handoff.terminal.Screen;
import dev.handoff.terminal.Screen.Choice;
import dev.handoff.terminal.Screen.Option;
import dev.handoff.terminal.Screen.Setting;
import dev.handoff.terminal.Screen.Weight;
import dev.handoff.terminal.Visit;
import dev.handoff.texts.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A room that a door can be tried on: a lobby, a desk, a word, a sketch, results; a round that the test opens and closes. */
final class SmallRoom implements Rooms {
    static final String TOKEN = "t0ken-of-the-invitation";
    static final String CODE = "K7M4QX";
    static final String CONSOLE = "console-secret";
    static final String PROJECTOR = "projector-secret";

    /** What arrived, in order. */
    final List<Visit.Form> answers = new CopyOnWriteArrayList<>();

    final Map<String, Person> people = new ConcurrentHashMap<>();
    final AtomicInteger version = new AtomicInteger(1);
    volatile String where = "lobby";
    volatile int round = 1;
    volatile String notice = "";
    volatile OptionalLong left = OptionalLong.empty();

    private final AtomicInteger number = new AtomicInteger();

    /** Somebody who is in. */
    record Person(String name, Optional<Role> side, Map<String, String> levers) {}

    /** Goes on: everybody belongs somewhere else. */
    void goTo(String place) {
        where = place;
        version.incrementAndGet();
    }

    /** Says a line to everybody. */
    void say(String line) {
        notice = line;
    }

    /** Closes the round: what is still filled in for it comes too late. */
    void closeRound() {
        round++;
        goTo("results");
    }

    @Override
    public Entrance entrance() {
        return new Entrance("The cold war", "Marketing and sales of one company, 90 minutes, six rounds.", true);
    }

    @Override
    public boolean isInvitation(String token) {
        return token.equals(TOKEN);
    }

    @Override
    public boolean isCode(String typed) {
        return typed.replaceAll("[ -]", "").equalsIgnoreCase(CODE);
    }

    @Override
    public Entry join(String name, Optional<Role> side) {
        if (name.isEmpty()
                || people.values().stream().anyMatch(person -> person.name().equals(name))) {
            String why = name.isEmpty()
                    ? "Please put down a name."
                    : "There is a " + name + " already. Maybe " + name + " B.?";
            throw new Misread(Phrase.of("words.as-it-is", why));
        }
        String secret = "secret-" + number.incrementAndGet();
        people.put(
                secret,
                new Person(name, side, new ConcurrentHashMap<>(Map.of("lever.speed", "day", "lever.hours", "none"))));
        version.incrementAndGet();
        return new Entry(secret, "4711");
    }

    @Override
    public Entry back(String name, String digits) {
        String secret = people.entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(name) && digits.equals("4711"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new Misread(Phrase.of("words.as-it-is", "Name and digits do not belong together.")));
        return new Entry(secret, digits);
    }

    @Override
    public Optional<Visit> visit(String secret) {
        return Optional.ofNullable(people.get(secret)).map(Way::new);
    }

    @Override
    public Optional<Visit> console(String secret) {
        return secret.equals(CONSOLE) ? Optional.of(new Shown("trainer", "Console")) : Optional.empty();
    }

    @Override
    public Optional<Visit> projector(String secret) {
        return secret.equals(PROJECTOR) ? Optional.of(new Shown("projector", "Join here")) : Optional.empty();
    }

    /** What console and projector show. */
    private final class Shown implements Visit {
        private final String path;
        private final String title;

        Shown(String path, String title) {
            this.path = path;
            this.title = title;
        }

        @Override
        public String where() {
            return path;
        }

        @Override
        public Optional<Sight> at(String asked) {
            Table sides = Table.of(
                    List.of("Here", "People"),
                    List.of(
                            List.of("Marketing", count(Role.MARKETING)),
                            List.of("Sales", count(Role.SALES)),
                            List.of("Neither", count(null))));
            List<Choice> choices = path.equals("trainer")
                    ? List.of(
                            Choice.of("n", "Open the round").weighing(Weight.MAIN),
                            Choice.of("h", "Hold the clock"),
                            Choice.of("r", "Rewind").weighing(Weight.GRAVE))
                    : List.of();
            Screen screen = new Screen(
                    title,
                    List.of(Say.loud("Code K7M-4QX"), sides, Say.of("The room is at " + where + ".")),
                    choices,
                    path.equals("trainer") ? Ask.pick() : new Ask.Nothing());
            Optional<String> scan =
                    path.equals("trainer") ? Optional.empty() : Optional.of("http://192.168.1.20:8080/j/" + TOKEN);
            return asked.equals(path)
                    ? Optional.of(new Sight(screen, List.of(), Optional.empty(), 0, scan))
                    : Optional.empty();
        }

        private String count(Role side) {
            return ""
                    + people.values().stream()
                            .filter(person -> person.side().orElse(null) == side)
                            .count();
        }

        @Override
        public String answer(String asked, Form form) {
            answers.add(form);
            goTo("desk");
            return path;
        }

        @Override
        public long version() {
            return version.get();
        }

        @Override
        public Optional<String> notice() {
            return Optional.of(notice).filter(line -> !line.isEmpty());
        }

        @Override
        public OptionalLong secondsLeft() {
            return left;
        }
    }

    /** A person's way. */
    private final class Way implements Visit {
        private final Person person;

        Way(Person person) {
            this.person = person;
        }

        @Override
        public String where() {
            return where;
        }

        @Override
        public String who() {
            return person.name() + ", team 4, " + person.side().map(Role::label).orElse("looking on");
        }

        @Override
        public Optional<String> hand() {
            return Optional.of("Raise a hand");
        }

        @Override
        public Optional<Sight> at(String path) {
            return screen(path)
                    .map(screen -> new Sight(
                            screen,
                            List.of(
                                    Say.of(
                                            "Reps follow up leads in the order you set. A limit interrupts the deals they work on.")),
                            path.contains("/") ? Optional.of("desk") : Optional.empty(),
                            round));
        }

        private Optional<Screen> screen(String path) {
            return Optional.ofNullable(
                    switch (path) {
                        case "lobby" ->
                            waiting("Lobby", people.size() + " people are here. The trainer opens the first round.");
                        case "waiting" -> waiting("Handed in", "3 of 8 seats still decide.");
                        case "desk" -> where.equals("desk") ? desk() : null;
                        case "desk/word" ->
                            new Screen(
                                    "How was it?",
                                    List.of(Say.of("In one word.")),
                                    List.of(),
                                    new Ask.Words(40, true, ""));
                        case "desk/sketch" ->
                            new Screen(
                                    "Your sketch",
                                    List.of(Say.of("Of 100 leads, how many could become real prospects?")),
                                    List.of(),
                                    new Ask.Numbers(List.of("Trade show", "Webinar", "Paid search"), "of 100"));
                        case "desk/forecast" -> new Screen("Forecast", List.of(), List.of(), new Ask.Amount("EUR"));
                        case "results" -> where.equals("results") ? results() : null;
                        case "broken" -> throw new IllegalStateException("secret detail of the program");
                        default -> null;
                    });
        }

        private Screen waiting(String title, String until) {
            return new Screen(
                    title, List.of(Say.of("You sit at team 4 beside one colleague.")), List.of(), new Ask.Wait(until));
        }

        private Screen results() {
            return new Screen(
                    "After round " + (round - 1),
                    List.of(Say.loud("The company contributed 120 k EUR.")),
                    List.of(),
                    new Ask.Wait("The trainer goes on."));
        }

        private Screen desk() {
            List<List<String>> rows = new ArrayList<>();
            for (String figure :
                    List.of("Leads handed over", "Worth pursuing", "Deals won", "Contribution", "Spent", "Hours")) {
                rows.add(List.of(figure, "1,234", "987"));
            }
            List<Choice> choices = List.of(
                    lever("1", "Speed to lead", "lever.speed", List.of("day", "hour", "five minutes")),
                    lever("2", "Own prospecting", "lever.hours", List.of("none", "a tenth", "a third")),
                    Choice.of("f", "Forecast the round's contribution"),
                    new Choice("s", "Hand in", "2 of 3 changes used", false).weighing(Weight.MAIN));
            return new Screen(
                    "Round " + round + " of 6: the sales desk",
                    List.of(
                            Say.warning("News: a rep has quit."),
                            Table.of(List.of("What you see", "Round 2", "Round 1"), rows),
                            Table.of(
                                    List.of(
                                            "Channel",
                                            "inquiries",
                                            "handed over",
                                            "worth pursuing",
                                            "exp. revenue, EUR",
                                            "spent, EUR"),
                                    List.of(
                                            List.of("Content syndication", "120", "80", "12", "45 k", "9 k"),
                                            List.of("Trade show", "60", "22", "9", "80 k", "20 k"))),
                            Say.quiet("You are paid in full for deals from your own names.")),
                    choices,
                    Ask.pick());
        }

        private Choice lever(String key, String title, String field, List<String> levels) {
            String set = person.levers().get(field);
            List<Option> options = levels.stream()
                    .map(level -> new Option(
                            level,
                            "Within " + level,
                            level.equals("hour") ? "interrupts deals" : "",
                            level.equals(set)))
                    .toList();
            return new Choice(key, title, set, false).set(new Setting(field, "What it does, in one line.", options));
        }

        @Override
        public String answer(String path, Form form) {
            if (form.round() != 0 && form.round() != round) {
                throw new Closed(form.round());
            }
            if (form.answer().equals("nonsense")) {
                throw new Misread(Phrase.of("words.as-it-is", "'nonsense' is no amount. Maybe 120k?"));
            }
            answers.add(form);
            form.fields().forEach((name, value) -> {
                if (name.startsWith("lever.")) {
                    person.levers().put(name, value);
                }
            });
            version.incrementAndGet();
            return form.answer().equals("s") ? "waiting" : where;
        }

        @Override
        public long version() {
            return version.get();
        }

        @Override
        public Optional<String> notice() {
            return Optional.of(notice).filter(line -> !line.isEmpty());
        }

        @Override
        public OptionalLong secondsLeft() {
            return left;
        }

        @Override
        public Optional<Download> file(String path) {
            return path.equals("debrief.html")
                    ? Optional.of(new Download(
                            "de\"brief.html",
                            "text/html",
                            "<p>yours</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    : Optional.empty();
        }
    }
}
