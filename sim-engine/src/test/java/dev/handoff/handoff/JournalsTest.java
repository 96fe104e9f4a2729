package dev.handoff.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two journals kept as one: none of the entries gets lost. */
class JournalsTest {

    static List<Method> entries() {
        // Whoever measures coverage adds a method of its own, and whoever tries mutations counts on one order in every
        // process.
        return Stream.of(Journal.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void both_are_told_everything(Method entry) throws ReflectiveOperationException {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        entry.invoke(new Journals(listener(first), listener(second)), nothing(entry));
        assertThat(first).containsExactly(entry.getName());
        assertThat(second).containsExactly(entry.getName());
    }

    private static Journal listener(List<String> heard) {
        return (Journal) Proxy.newProxyInstance(
                JournalsTest.class.getClassLoader(), new Class<?>[] {Journal.class}, (proxy, method, arguments) -> {
                    heard.add(method.getName());
                    return null;
                });
    }

    private static Object[] nothing(Method entry) {
        Object[] arguments = new Object[entry.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = nothing(entry.getParameterTypes()[i]);
        }
        return arguments;
    }

    private static Object nothing(Class<?> type) {
        if (type == long.class) {
            return 0L;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == double.class) {
            return 0.0;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }
}
