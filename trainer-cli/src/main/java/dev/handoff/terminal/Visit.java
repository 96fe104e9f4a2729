package dev.handoff.terminal;

import dev.handoff.report.document.Block;
import dev.handoff.texts.Phrase;
import dev.handoff.texts.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One person's way through screens by address, for doors that keep no page for anybody: every address is made anew from the state, so
 * that going back, a reload, a second tab, another device and a restart are all the same. For use by several threads.
 */
public interface Visit {
    /** In which language this person reads. */
    default Texts texts() {
        return Texts.english();
    }

    /** The address where this person belongs at present, such as {@code desk} or {@code results}. */
    String where();

    /**
     * What stands at an address.
     *
     * @param path an address without a slash in front, such as {@code desk/speed}
     * @return empty where there is no such place now; then {@link #where()} is the place to go to
     */
    Optional<Sight> at(String path);

    /**
     * Takes what was filled in.
     *
     * @return the address to go to next
     * @throws Misread when it means nothing there: its message is shown beside the field, and what was typed stays
     * @throws Closed when the round that the form names is over
     */
    String answer(String path, Form form);

    /**
     * Counts up whenever something that this person can see has changed: the place where they belong, the figures of a page, a clock that was
     * set, held or moved. A clock that only runs changes nothing; nor does a {@link #notice()}.
     */
    long version();

    /** A line said to everybody, such as the time left or the trainer's words; empty when there is none. */
    Optional<String> notice();

    /** Seconds left in this phase; empty where no clock runs. */
    OptionalLong secondsLeft();

    /** Who this is and where, such as "Mia, team 4, marketing"; empty where there is only one. */
    default String who() {
        return "";
    }

    /** What a button on every page does, answered at the address {@code hand}, such as "Raise a hand"; empty where nobody would see it. */
    default Optional<String> hand() {
        return Optional.empty();
    }

    /** Whether nothing more will come: a page of it stays right when the host is gone. */
    default boolean isOver() {
        return false;
    }

    /** A file to take along, such as {@code debrief.html}; empty where there is none at this address. */
    default Optional<Download> file(String path) {
        return Optional.empty();
    }

    /**
     * What stands at an address.
     *
     * @param screen what is shown and asked
     * @param help more about it, on demand; may be empty
     * @param back address of the place it belongs to; empty where there is none
     * @param round the round that an answer decides; 0 where it decides none
     * @param scan a web address shown as a code to be scanned; empty where there is none
     */
    record Sight(Screen screen, List<Block> help, Optional<String> back, int round, Optional<String> scan) {
        public Sight {
            help = List.copyOf(help);
        }

        /** The same without anything to be scanned. */
        public Sight(Screen screen, List<Block> help, Optional<String> back, int round) {
            this(screen, help, back, round, Optional.empty());
        }
    }

    /**
     * A file to take along.
     *
     * @param name what it is called
     * @param type its media type, such as {@code text/html}
     * @param bytes what is in it
     */
    record Download(String name, String type, byte[] bytes) {}

    /**
     * What was filled in.
     *
     * @param round the round it was filled in for; 0 where that does not matter
     * @param fields what was filled in by name; {@code answer} is the key of a choice, or what was typed; {@link Ask.Numbers#field} says
     *     the names of several numbers, {@link Screen.Setting} those of what can be set
     */
    record Form(int round, Map<String, String> fields) {
        /** The answer that keeps what is set and does nothing else. */
        public static final String KEEP = "keep";

        public Form {
            fields = Map.copyOf(fields);
        }

        /** The key of a choice or what was typed, without blanks around; empty for nothing. */
        public String answer() {
            return fields.getOrDefault("answer", "").strip();
        }
    }

    /** The round that a form was filled in for is over. */
    final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Phrase why;

        /** Says which round it was. */
        public Closed(int round) {
            super(closed(round).inEnglish());
            why = closed(round);
        }

        private static Phrase closed(int round) {
            return Phrase.of("visit.round-has-just-closed-what", round);
        }

        /** The same in a language. */
        public String in(Texts texts) {
            return why.in(texts);
        }
    }
}
