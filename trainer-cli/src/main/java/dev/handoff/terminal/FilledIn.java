package dev.handoff.terminal;

import dev.handoff.texts.Phrase;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What was filled in for each kind of question, as somebody at a keyboard would have typed it. */
record FilledIn(Visit.Form form) implements Ask.Visitor<String> {
    private static final String ENTER = "Enter";

    @Override
    public String pick(Ask.Pick pick) {
        return choice();
    }

    private String choice() {
        return form.answer().equals(ENTER) ? "" : form.answer();
    }

    @Override
    public String words(Ask.Words words) {
        return form.answer().replaceAll("\\s+", " ");
    }

    @Override
    public String amount(Ask.Amount amount) {
        return form.answer();
    }

    /** With nothing in any field it is skipped; a field that is left out among others is said to be missing. */
    @Override
    public String numbers(Ask.Numbers numbers) {
        boolean skipped = form.answer().isEmpty() && form.fields().containsKey("answer");
        if (skipped || !form.fields().containsKey(Ask.Numbers.field(0))) {
            return form.answer();
        }
        List<String> fields = IntStream.range(0, numbers.labels().size())
                .mapToObj(i ->
                        form.fields().getOrDefault(Ask.Numbers.field(i), "").strip())
                .toList();
        if (fields.stream().allMatch(String::isEmpty)) {
            return "";
        }
        for (int i = 0; i < fields.size(); i++) {
            Answers.percent(labelled(numbers.labels().get(i), fields.get(i)));
        }
        return fields.stream().collect(Collectors.joining(" "));
    }

    private static String labelled(String label, String number) {
        if (number.isEmpty()) {
            throw new Misread(Phrase.of("filled-in.please-give-a-number-from", label));
        }
        return number;
    }

    @Override
    public String goOn(Ask.GoOn goOn) {
        return "";
    }

    @Override
    public String waiting(Ask.Wait wait) {
        return choice();
    }

    @Override
    public String nothing(Ask.Nothing nothing) {
        return choice();
    }
}
