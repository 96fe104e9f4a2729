package dev.handoff.workshop.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.handoff.game.rules.GameEvent;
import dev.handoff.game.rules.Player;
import dev.handoff.texts.Named;
import java.util.Arrays;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/** Events as JSON, one object each: {@code {"event":"RoundClosed","round":1}}. */
public final class EventText {
    private static final int LONGEST_SHOWN = 200;

    private static final String SEAT_TAKEN = "{\"event\":\"SeatTaken\"";
    private static final String CARD = "\"card\":\"[A-Z_]+\"";

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(GameEvent.class, Named.class)
            .addMixIn(Player.class, Seated.class)
            .registerSubtypes(Arrays.stream(GameEvent.class.getPermittedSubclasses())
                    .map(type -> new NamedType(type, type.getSimpleName()))
                    .toArray(NamedType[]::new))
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private EventText() {}

    /** The rules know nothing of JSON; this says for them how an event names its kind. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
    private interface Named {}

    @JsonIgnoreProperties("person")
    private interface Seated {}

    /** The event as a line of JSON. */
    public static String write(GameEvent event) {
        return JSON.writerFor(GameEvent.class).writeValueAsString(event);
    }

    /** A line as it may be shown while the game goes on: a colleague's name, and not which card it plays. */
    public static String withoutCard(String line) {
        return line.startsWith(SEAT_TAKEN) ? line.replaceFirst(CARD, "\"card\":\"told at the end\"") : line;
    }

    private static String shown(String json) {
        return json.length() <= LONGEST_SHOWN ? json : json.substring(0, LONGEST_SHOWN) + " …";
    }

    /**
     * The event of a line of JSON.
     *
     * @throws StoreException when it is none
     */
    public static GameEvent read(String json) {
        try {
            return Objects.requireNonNull(JSON.readValue(json, GameEvent.class));
        } catch (JacksonException | NullPointerException e) {
            throw new StoreException("an event cannot be read: " + shown(json), e);
        }
    }
}
