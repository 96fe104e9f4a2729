package dev.handoff.door;

import java.util.OptionalLong;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a page is told when something has changed. */
final class NowText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ObjectNode node = JSON.createObjectNode();

    NowText(String tag) {
        node.put("v", tag);
    }

    /** Where to go on; empty for nowhere. */
    NowText go(String path) {
        if (!path.isEmpty()) {
            node.put("go", path);
        }
        return this;
    }

    NowText say(String notice) {
        node.put("say", notice);
        return this;
    }

    NowText left(OptionalLong seconds) {
        seconds.ifPresent(left -> node.put("left", left));
        return this;
    }

    /** Whether the page may look another way now. */
    NowText fresh(boolean isFresh) {
        if (isFresh) {
            node.put("fresh", true);
        }
        return this;
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
