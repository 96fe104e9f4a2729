package dev.handoff.game;

import dev.handoff.game.TwoWorlds.Row;
import java.util.List;
import java.util.Locale;

/** The page that shows what the games reward, beside each colleague. */
final class LessonPage {
    private LessonPage() {}

    static String of(List<Row> rows, int seeds) {
        StringBuilder page = new StringBuilder("""
                # What the games reward

                Generated: `./mvnw -pl trainer-cli -am test -Plong -Dtest=TwoWorldsGateTest -Dgolden.update=true -Dsurefire.failIfNoSpecifiedTests=false`
                writes this page. The build runs the same check on the same seeds; nothing was ever tuned on them (`HeldOut`). Where they leave open whether
                vanity does worse than nothing, the build looks at 40 others.

                Three rounds in silos, three together, on %d seeds. Contribution in percent of par: what two willing partners reach under the same acts.

                - **vanity**: marketing counts leads, sales counts deals of its own.
                - **idle**: the seat changes and signs nothing.
                - **alone**: the best levers found for the seat, its colleague in its own way, nothing signed.
                - **signed only**: the seat changes nothing and signs what the colleague signs in its own way.
                - **aligned**: the seat wins its colleague over, plays a partner's half and signs.
                - **listening**: the seat knows no more than the screen says: does what its colleague hints at, then what it asks for, and signs.
                - **part**: what listening brings of the way from idle to the best known line of the seat.

                | game | colleague | vanity | idle | alone | signed only | aligned | listening | part |
                |---|---|---:|---:|---:|---:|---:|---:|---:|
                """.formatted(seeds));
        rows.forEach(row -> page.append("| %s | %s | %s | %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                        row.scenario(),
                        row.colleague().title().replace("The ", ""),
                        percent(row, row.vanity()),
                        percent(row, row.idle()),
                        percent(row, row.alone()),
                        percent(row, row.thin()),
                        percent(row, row.aligned()),
                        percent(row, row.listening()),
                        percent(row.part()))));
        return page.toString();
    }

    private static String percent(Row row, double[] values) {
        return percent(TwoWorldsGateTest.mean(values) / TwoWorldsGateTest.mean(row.par()));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f", 100 * share)
                .replace("-0", "0")
                .replace("-", "−");
    }
}
