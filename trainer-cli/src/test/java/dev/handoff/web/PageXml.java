package dev.handoff.web;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page read strictly: every element closed, every attribute quoted, every sign of markup escaped. */
public final class PageXml {
    private static final String EMPTY = "<(meta|link|input)((?: [a-z-]+=\"[^\"<]*\")*)>";

    private final Document page;

    private PageXml(Document page) {
        this.page = page;
    }

    /** The page of that HTML; fails where it is not well-formed. */
    public static PageXml read(String html) {
        try {
            String xml = html.replace("<!DOCTYPE html>\n", "")
                    .replace(" defer>", " defer=\"\">")
                    .replaceAll(EMPTY, "<$1$2/>");
            return new PageXml(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e.getMessage() + " in\n" + html, e);
        }
    }

    /** Its elements of a kind, or all by {@code *}. */
    public List<Element> all(String tag) {
        NodeList found = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The texts of its elements of a kind. */
    public List<String> texts(String tag) {
        return all(tag).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    /** What stands in an attribute, of all elements that have it. */
    public List<String> values(String attribute) {
        return all("*").stream()
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    /** The value of the first input of that name. */
    public String field(String name) {
        return all("input").stream()
                .filter(input -> input.getAttribute("name").equals(name))
                .map(input -> input.getAttribute("value"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + name));
    }

    /** Whether every label, description and link within the page leads to something that is there once, and every field has a label. */
    public List<String> loose() {
        List<String> ids = values("id");
        List<String> loose = new ArrayList<>();
        ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).forEach(id -> loose.add("twice: " + id));
        List<String> wanted = new ArrayList<>(values("for"));
        values("aria-describedby").forEach(told -> wanted.addAll(List.of(told.split(" "))));
        values("href").stream().filter(link -> link.startsWith("#")).forEach(link -> wanted.add(link.substring(1)));
        wanted.stream().filter(id -> !ids.contains(id)).forEach(id -> loose.add("nowhere: " + id));
        all("input").stream()
                .filter(input -> !input.getAttribute("type").equals("hidden"))
                .filter(input -> !values("for").contains(input.getAttribute("id")))
                .filter(input -> !((Element) input.getParentNode()).getTagName().equals("label"))
                .forEach(input -> loose.add("no label: " + input.getAttribute("name")));
        return loose;
    }

    /** Elements that a page of ours may have; whatever else is there was put in by somebody. */
    public List<String> strangers() {
        return all("*").stream()
                .map(Element::getTagName)
                .filter(tag -> !OURS.contains(tag))
                .toList();
    }

    private static final Set<String> OURS = Set.of(
            ("html head meta title link script noscript body header main nav footer h1 h2 p a b span small div form fieldset legend label"
                            + " input button details summary table caption thead tbody tr th td figure figcaption blockquote pre svg path"
                            + " dl dt dd")
                    .split(" "));
}
