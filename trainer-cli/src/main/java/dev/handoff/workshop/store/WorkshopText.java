package dev.handoff.workshop.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.handoff.workshop.log.WorkshopEvent;
import java.util.Arrays;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** Events of a workshop as JSON, one object each: {@code {"event":"Closed","round":1}}. */
public final class WorkshopText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(WorkshopEvent.class, Named.class)
            .registerSubtypes(Arrays.stream(WorkshopEvent.class.getPermittedSubclasses())
                    .map(type -> new NamedType(type, type.getSimpleName()))
                    .toArray(NamedType[]::new))
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private WorkshopText() {}

    /** The log knows nothing of JSON; this says for it how an event names its kind. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
    private interface Named {}

    /** The event as a line of JSON. */
    public static String write(WorkshopEvent event) {
        return JSON.writerFor(WorkshopEvent.class).writeValueAsString(event);
    }

    /**
     * The event of a line of JSON.
     *
     * @throws StoreException when it is none
     */
    static WorkshopEvent read(String json) {
        try {
            return Objects.requireNonNull(JSON.readValue(json, WorkshopEvent.class));
        } catch (JacksonException | NullPointerException e) {
            throw new StoreException("an event of a workshop cannot be read.", e);
        }
    }

    static String secrets(RoomSecrets secrets) {
        return JSON.writeValueAsString(secrets);
    }

    static RoomSecrets secrets(String json) {
        try {
            return Objects.requireNonNull(JSON.readValue(json, RoomSecrets.class));
        } catch (JacksonException | NullPointerException e) {
            throw new StoreException("its secrets cannot be read.", e);
        }
    }
}
