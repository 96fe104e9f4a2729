package dev.handoff.workshop.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.handoff.texts.Named;
import dev.handoff.workshop.log.Workshop;
import dev.handoff.workshop.log.WorkshopEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;

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

    private static final List<String> SECRET = List.of("key", "digits", "code");

    /** Events that hold a person's name. */
    private static final Set<String> PERSONAL = Set.of("Joined", "Renamed");

    /** Events that hold what a person thinks; without names they do not say whose it is, for seats are told elsewhere. */
    private static final Set<String> SAID =
            Set.of("Answered", "WordSaid", "Struck", "Voted", "Sketched", "Proposed", "ClausesVoted");

    private WorkshopText() {}

    /** The log knows nothing of JSON; this says for it how an event names its kind. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
    private interface Named {}

    /** The event as a line of JSON. */
    public static String write(WorkshopEvent event) {
        return JSON.writerFor(WorkshopEvent.class).writeValueAsString(event);
    }

    /**
     * An event for whoever reads an export: when it happened and what, without anything that opens a door.
     *
     * @param named whether people are called by their names
     */
    public static String forExport(Workshop.Entry entry, boolean named) {
        ObjectNode event = (ObjectNode) JSON.readTree(write(entry.event()));
        SECRET.forEach(event::remove);
        if (event.get("setup") instanceof ObjectNode setup) {
            SECRET.forEach(setup::remove);
        }
        if (!named && PERSONAL.contains(event.get("event").asString())) {
            event.remove("name");
        }
        if (!named && SAID.contains(event.get("event").asString())) {
            event.remove("person");
        }
        ObjectNode line = JSON.createObjectNode();
        line.put("at", entry.at().toString());
        line.setAll(event);
        return JSON.writeValueAsString(line);
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
