package dev.handoff.spark;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Takes records apart and puts them together, those of other packages too. */
final class Records {
    private static final String OURS = "dev.handoff.";

    private static final ClassValue<Records> KNOWN = new ClassValue<>() {
        @Override
        protected Records computeValue(Class<?> type) {
            return new Records(type);
        }
    };

    private final Constructor<?> constructor;
    private final List<Method> accessors;

    private Records(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = opened(type.getDeclaredConstructor(types));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a constructor of its components", e);
        }
        accessors = Arrays.stream(components)
                .map(component -> opened(component.getAccessor()))
                .toList();
    }

    private static <T extends AccessibleObject> T opened(T member) {
        member.setAccessible(true);
        return member;
    }

    static Records of(Class<?> type) {
        return KNOWN.get(type);
    }

    /**
     * A class of the program's own by its name.
     *
     * @throws IllegalArgumentException for any other
     */
    static Class<?> named(String name) {
        try {
            if (name.startsWith(OURS)) {
                return Class.forName(name, false, Records.class.getClassLoader());
            }
        } catch (ClassNotFoundException e) {
            // told below
        }
        throw new IllegalArgumentException(name + " is no record of Handoff");
    }

    int size() {
        return accessors.size();
    }

    Object component(Object record, int index) {
        try {
            return accessors.get(index).invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("components of records can be read", e);
        }
    }

    Object make(Object[] components) {
        try {
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("what was a record is one again", e);
        }
    }
}
