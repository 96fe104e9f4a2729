package dev.handoff.scenario;

import dev.handoff.scenario.binding.ParameterWords;
import dev.handoff.scenario.binding.Shape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference page of all parameters is what the annotations of the company records say. */
class ParameterPageTest {
    private static final String HEAD = """
            # Parameters

            Every parameter of a scenario, generated from the program (`mvn -pl scenarios -am test -Dgolden.update=true` writes this page).
            NAME stands for a name of the scenario's own choice. Who decides: marketing, sales, both of them (joint), or nobody inside the
            company (world). Kinds of evidence behind a default: pub, a published figure; quoted, from an article whose study was not found;
            data, computed from a public data set; assume, everything else; neutral, the mechanism is off until a scenario sets it. The label is
            what reports call the parameter. How values are spelled: [scenario files](scenario-files.md).
            """;

    private final StringBuilder page = new StringBuilder(HEAD);
    private final List<String> paths = new ArrayList<>();

    @Test
    void the_published_page_is_up_to_date() {
        for (Shape.Field section : Shape.COMPANY.fields()) {
            page.append("\n## ").append(section.name()).append("\n\n");
            page.append(section.param().value()).append(".\n\n");
            page.append(
                    "| path | label | meaning | unit | range | default | evidence | who decides |\n|---|---|---|---|---|---|---|---|\n");
            rows(section, section.shape(), section.name());
        }
        Published.check(Published.REFERENCE.resolve("parameters.md"), page.toString());
    }

    /** The paths of the page. */
    static List<String> paths() {
        ParameterPageTest all = new ParameterPageTest();
        Shape.COMPANY.fields().forEach(section -> all.rows(section, section.shape(), section.name()));
        return all.paths;
    }

    private void rows(Shape.Field field, Shape shape, String path) {
        if (shape instanceof Shape.OfRecord record) {
            record.fields().forEach(f -> rows(f, f.shape(), path + "." + f.name()));
        } else if (shape instanceof Shape.OfMap map) {
            rows(field, map.value(), path + ".NAME");
        } else if (shape instanceof Shape.OfOptional optional && !ParameterWords.isSingle(optional)) {
            row(field, path);
            rows(field, optional.inner(), path);
        } else {
            row(field, path);
        }
    }

    private static String evidence(Shape.Field field) {
        String source = field.param().source();
        return source.startsWith("neutral: the mechanism")
                ? "neutral"
                : field.param().mark().label() + ": " + source;
    }

    private void row(Shape.Field field, String path) {
        paths.add(path);
        List<String> cells = new ArrayList<>(List.of(
                "`" + path + "`",
                ParameterLabel.of(path),
                field.param().value(),
                field.param().unit()));
        String names = ParameterWords.names(field);
        cells.add(ParameterWords.range(field) + (names.isEmpty() ? "" : ": " + names));
        cells.add(field.required() ? "must be stated" : "`" + field.param().byDefault() + "`");
        cells.add(field.required() ? "" : evidence(field));
        cells.add(ParameterWords.owner(field.param()));
        page.append("| ")
                .append(String.join(
                        " | ", cells.stream().map(c -> c.replace("|", "\\|")).toList()));
        page.append(" |\n");
    }
}
