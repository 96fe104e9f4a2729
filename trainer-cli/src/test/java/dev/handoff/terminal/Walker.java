package dev.handoff.terminal;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Somebody who wanders through a game's pages by the keyboard, without a plan but towards its end. */
final class Walker {
    private final Random random;

    Walker(long luck) {
        this.random = new Random(luck);
    }

    /** So many steps from a page, each page shown to somebody before it is answered. */
    void walk(Page from, int steps, Consumer<Page> looks) {
        Page page = from;
        for (int i = 0; i < steps && !page.isEnd(); i++) {
            looks.accept(page);
            page = step(page);
        }
        looks.accept(page);
    }

    private Page step(Page page) {
        if (page.back().isPresent() && random.nextInt(8) == 0) {
            return page.back().get();
        }
        try {
            return page.answer(
                    page.screen().ask().accept(new Typed(page.screen().choices())));
        } catch (Misread | dev.handoff.game.levers.IllegalMove refused) {
            return page;
        }
    }

    /** What is typed at each kind of question. */
    private final class Typed implements Ask.Visitor<String> {
        private final List<Screen.Choice> choices;

        Typed(List<Screen.Choice> choices) {
            this.choices = choices;
        }

        @Override
        public String pick(Ask.Pick pick) {
            int main = random.nextInt(4);
            String key = main == 0 && choices.stream().anyMatch(Walker::isMain)
                    ? choices.stream()
                            .filter(Walker::isMain)
                            .findFirst()
                            .orElseThrow()
                            .key()
                    : choices.get(random.nextInt(choices.size())).key();
            return key.equals("Enter") ? "" : key;
        }

        @Override
        public String words(Ask.Words words) {
            return "Fine";
        }

        @Override
        public String amount(Ask.Amount amount) {
            return "20k";
        }

        @Override
        public String numbers(Ask.Numbers numbers) {
            return "20 ".repeat(numbers.labels().size()).strip();
        }

        @Override
        public String goOn(Ask.GoOn goOn) {
            return "";
        }

        @Override
        public String waiting(Ask.Wait wait) {
            return choices.isEmpty() ? "" : pick(Ask.pick());
        }

        @Override
        public String nothing(Ask.Nothing nothing) {
            return "";
        }
    }

    private static boolean isMain(Screen.Choice choice) {
        return choice.weight() == Screen.Weight.MAIN;
    }
}
