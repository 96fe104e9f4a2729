package dev.handoff.cli.host;

import dev.handoff.cli.host.Network.Place;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Which of several addresses of this machine the phones can reach: whoever sits at the terminal knows. */
public final class LanChoice {
    private final Supplier<String> answers;
    private final Consumer<String> say;

    /**
     * A choice that is asked for.
     *
     * @param answers the next line that is typed; null when nobody types any more
     * @param say tells what is asked
     */
    public LanChoice(Supplier<String> answers, Consumer<String> say) {
        this.answers = answers;
        this.say = say;
    }

    /** The plan with the address that was chosen, where it says {@code lan} and there are several; else as it is. */
    public HostPlan asked(HostPlan plan, List<Place> places) {
        boolean isOpen = plan.value("bind").filter("lan"::equals).isPresent() && places.size() > 1;
        return isOpen ? plan.with(Map.of("bind", chosen(places))) : plan;
    }

    private String chosen(List<Place> places) {
        say.accept("This machine has several addresses. Which one can the phones reach?");
        for (int i = 0; i < places.size(); i++) {
            say.accept("  " + (i + 1) + "  " + places.get(i));
        }
        say.accept("A number; Enter alone takes 1.");
        for (String line = answers.get(); line != null; line = answers.get()) {
            String typed = line.strip().isEmpty() ? "1" : line.strip();
            if (typed.matches("[1-9]\\d?") && Integer.parseInt(typed) <= places.size()) {
                return places.get(Integer.parseInt(typed) - 1).address();
            }
            say.accept("'" + typed + "' is none of 1 to " + places.size() + ".");
        }
        return "lan"; // nobody answers: it is refused with the list
    }
}
