package dev.handoff.scenario;

import dev.handoff.company.Param;
import dev.handoff.scenario.binding.Shape;
import dev.handoff.scenario.binding.Unbinder;
import dev.handoff.scenario.spelling.DurationSpelling;
import dev.handoff.scenario.spelling.EnumSpelling;
import dev.handoff.scenario.spelling.NumberSpelling;
import dev.handoff.scenario.spelling.Spelling;
import dev.handoff.scenario.spelling.WholeNumbers;
import dev.handoff.scenario.yaml.YamlText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values to which a knob can be turned, in the spelling of a scenario file. They are tried one after the other, so more of them cost
 * little; the loader refuses those that do not fit.
 *
 * @param names words a text may name: the channels and teams of the scenario
 */
record KnobValues(List<String> names) {
    private static final double LARGEST_BOUND_TRIED = 100;
    private static final int ITEMS_TRIED = 8;
    private static final List<String> DISTRIBUTIONS = List.of("30 min", "5 s", "3 h", "0.5", "2 days");
    private static final List<String> OTHERS = List.of(
            "30 min",
            "4 h",
            "2 working hours",
            "2 working days",
            "5 days",
            "1 week",
            "2026-01-07",
            "2026-01-14",
            "2026-01-12",
            "Mon-Fri 10:00-15:00",
            "0.5",
            "1",
            "2",
            "America/New_York",
            "Asia/Tokyo",
            "yes",
            "no");

    /** What a value can be instead of the present one. */
    List<String> of(Shape shape, Param param, Object present) {
        Set<String> values = new LinkedHashSet<>(any(shape, param, present));
        values.remove(YamlText.flow(Unbinder.write(shape, present)));
        return List.copyOf(values);
    }

    private List<String> any(Shape shape, Param param, Object present) {
        if (shape instanceof Shape.OfOptional optional) {
            Object inside = present == null ? null : ((Optional<?>) present).orElse(null);
            return join(List.of(Param.NONE), any(optional.inner(), param, inside));
        }
        if (shape instanceof Shape.OfList list) {
            return lists(list.item(), param, present == null ? List.of() : (List<?>) present);
        }
        if (shape instanceof Shape.OfMap map) {
            return maps(any(map.value(), param, null));
        }
        return shape instanceof Shape.OfRecord record
                ? IntStream.range(0, ITEMS_TRIED)
                        .mapToObj(i -> clause(record, i))
                        .toList()
                : single(((Shape.OfValue) shape).spelling(), param, present);
    }

    /** A clause in which every term that must be stated takes one of its values; {@code {}} cannot be told from nothing. */
    String clause(Shape.OfRecord record, int which) {
        List<Shape.Field> stated =
                record.fields().stream().filter(Shape.Field::required).toList();
        List<Shape.Field> named = stated.isEmpty() ? record.fields().subList(0, 1) : stated;
        List<String> terms = IntStream.range(0, named.size())
                .mapToObj(i -> named.get(i).name() + ": " + term(named.get(i), which + i))
                .toList();
        return "{" + String.join(", ", terms) + "}";
    }

    private String term(Shape.Field field, int which) {
        List<String> values = any(field.shape(), field.param(), nothing(field.shape()));
        return values.get(which % values.size());
    }

    private static Object nothing(Shape shape) {
        return shape instanceof Shape.OfOptional
                ? Optional.empty()
                : shape instanceof Shape.OfList ? List.of() : shape instanceof Shape.OfMap ? Map.of() : null;
    }

    private List<String> single(Spelling<?> spelling, Param param, Object present) {
        if (spelling instanceof EnumSpelling<?> words) {
            return words.words();
        }
        if (spelling instanceof NumberSpelling || spelling instanceof WholeNumbers) {
            return numbers(param, present instanceof Number n ? n.doubleValue() : 1, spelling instanceof WholeNumbers);
        }
        if (spelling instanceof DurationSpelling) {
            return join(durations(present), OTHERS);
        }
        if (spelling instanceof Spelling.OfText<?> text && text.noun().equals("a text")) {
            return names;
        }
        return spelling.hasParts() ? DISTRIBUTIONS : OTHERS;
    }

    private static List<String> numbers(Param param, double present, boolean whole) {
        Stream<Double> tried = Stream.of(
                present * 2,
                present / 2,
                bound(param.min()),
                bound(param.max()),
                present + 1,
                present - 1,
                0.5,
                0.9,
                3.0);
        return tried.filter(v -> v >= param.min() && v <= param.max())
                .map(v -> NumberSpelling.spell(whole ? Math.rint(v) : v))
                .toList();
    }

    /** A bound worth trying, or no number. */
    private static double bound(double bound) {
        return Math.abs(bound) <= LARGEST_BOUND_TRIED ? bound : Double.NaN;
    }

    private static List<String> durations(Object present) {
        if (!(present instanceof Duration duration) || duration.isZero()) {
            return List.of();
        }
        return List.of(
                DurationSpelling.spell(duration.toMillis() * 2.0), DurationSpelling.spell(duration.toMillis() / 2.0));
    }

    /** The present list with another first item, no item, one or two others. */
    private List<String> lists(Shape item, Param param, List<?> present) {
        List<String> items = any(item, param, null);
        List<String> lists = new ArrayList<>();
        items.forEach(i -> lists.add(
                list(join(List.of(i), spelled(item, present).stream().skip(1).toList()))));
        lists.add("[]");
        items.forEach(i -> lists.add(list(List.of(i))));
        lists.add(list(items.subList(0, Math.min(2, items.size()))));
        return lists;
    }

    private static List<String> spelled(Shape item, List<?> present) {
        return present.stream().map(v -> YamlText.flow(Unbinder.write(item, v))).toList();
    }

    private static String list(List<String> items) {
        return "[" + String.join(", ", items) + "]";
    }

    private List<String> maps(List<String> values) {
        return names.stream()
                .flatMap(name -> values.stream().limit(ITEMS_TRIED).map(value -> "{" + name + ": " + value + "}"))
                .toList();
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
