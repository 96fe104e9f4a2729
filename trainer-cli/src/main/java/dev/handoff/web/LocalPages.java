package dev.handoff.web;

import java.util.Map;
import java.util.Optional;

/** Pages for one person on this machine that only show and compute: they are asked for by GET and change nothing. For several threads. */
public interface LocalPages {
    /**
     * What stands at an address.
     *
     * @param path without the slash in front; empty for the first page
     * @param query what stands behind the question mark, by name
     */
    Optional<Content> at(String path, Map<String, String> query);

    /**
     * What is shown, or saved as a file.
     *
     * @param type media type with its character set
     * @param text the text
     * @param file name to save it under; empty for what is shown
     */
    record Content(String type, String text, String file) {}
}
