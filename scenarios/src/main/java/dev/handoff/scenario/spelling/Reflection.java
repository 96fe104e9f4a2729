package dev.handoff.scenario.spelling;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Reads and makes records whose type is known only at run time. */
public final class Reflection {
    private Reflection() {}

    public static Object get(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the records are public, so " + component + " can be read", e);
        }
    }

    /** Calls the canonical constructor; what it throws comes out as it is. */
    public static Object make(Class<?> type, Object... components) {
        try {
            return constructor(type).newInstance(components);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the records are public, so " + type + " can be made", e);
        }
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        RecordComponent[] components = type.getRecordComponents();
        return type.getConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }
}
