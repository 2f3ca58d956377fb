package org.entente.scenario;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns the text of a file into nodes with places.
 *
 * <p>Works on the event stream, so that what could blow up on loading (aliases, depth) is refused before any tree of
 * it exists.
 */
final class YamlText {
    /** Far more than a scenario or world needs. */
    static final int DEEPEST = 20;

    /** Largest file in characters. */
    static final int LONGEST = 1_000_000;

    private final String file;
    private final Faults faults;
    private final Iterator<Event> events;

    /** Thrown inside to stop at a place from which no sensible reading is possible. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private YamlText(String file, String text, Faults faults) {
        this.file = file;
        this.faults = faults;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setParseComments(false)
                .setAllowRecursiveKeys(false)
                .setCodePointLimit(LONGEST)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The keys and values of a file; empty, with faults added, where the text is not plain YAML. */
    static Optional<YamlNode.Mapping> parse(String file, String text, Faults faults) {
        try {
            return new YamlText(file, text, faults).document();
        } catch (Unreadable stop) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            faults.add(place(file, e.getProblemMark()), "not readable as YAML (" + e.getProblem() + ")", SYNTAX);
        } catch (ReaderException e) {
            faults.add(start(file), "not a text character (code " + e.getCodePoint() + ")", "save the file as UTF-8");
        } catch (YamlEngineException e) {
            faults.add(start(file), "not readable as YAML (" + e.getMessage() + ")", SYNTAX);
        }
        return Optional.empty();
    }

    private static final String SYNTAX = "check indentation, colons, quotes and brackets here and in the line above";

    private Optional<YamlNode.Mapping> document() {
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent content) {
                YamlNode root = node(content, 0);
                return oneDocument() ? mapping(root) : Optional.empty();
            }
        }
        faults.add(start(file), "the file is empty (0 keys)", "see the documentation of the format for a start");
        return Optional.empty();
    }

    private boolean oneDocument() {
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                faults.add(at(event), "a second document begins (---)", "keep one scenario or world in a file");
                return false;
            }
        }
        return true;
    }

    private Optional<YamlNode.Mapping> mapping(YamlNode root) {
        if (root instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        faults.add(root.at(), "expected keys with values, found " + root.kind(), "write lines such as title: …");
        return Optional.empty();
    }

    private YamlNode node(NodeEvent event, int depth) {
        refuseMachinery(event, depth);
        if (event instanceof ScalarEvent scalar) {
            return new YamlNode.Scalar(scalar.getValue(), scalar.isPlain(), at(event));
        }
        return event.getEventId() == Event.ID.SequenceStart ? sequence(event, depth) : mapping(event, depth);
    }

    private void refuseMachinery(NodeEvent event, int depth) {
        if (event instanceof AliasEvent || event.getAnchor().isPresent()) {
            String name = event.getAnchor().map(Object::toString).orElse("");
            stop(event, "anchors and aliases are not allowed (" + name + ")", "write the value out in each place");
        }
        tag(event).ifPresent(tag -> stop(event, "tags are not allowed (" + tag + ")", "remove it"));
        if (depth > DEEPEST) {
            stop(event, "nested too deeply (" + depth + " levels)", "no scenario needs more than a few");
        }
    }

    private static Optional<String> tag(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private YamlNode sequence(NodeEvent start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node((NodeEvent) event, depth + 1));
        }
        return new YamlNode.Sequence(items, at(start));
    }

    private YamlNode mapping(NodeEvent start, int depth) {
        List<YamlNode.Pair> pairs = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlNode key = node((NodeEvent) event, depth + 1);
            YamlNode value = node((NodeEvent) events.next(), depth + 1);
            if (key instanceof YamlNode.Scalar name) {
                pairs.add(new YamlNode.Pair(name, value));
            } else {
                faults.add(key.at(), "a key must be a word, found " + key.kind(), "write key: value");
            }
        }
        return new YamlNode.Mapping(pairs, at(start));
    }

    private void stop(Event event, String message, String hint) {
        faults.add(at(event), message, hint);
        throw new Unreadable();
    }

    private Position at(Event event) {
        return place(file, event.getStartMark());
    }

    private static Position place(String file, Optional<Mark> mark) {
        return mark.map(m -> new Position(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(start(file));
    }

    private static Position start(String file) {
        return new Position(file, 1, 1);
    }
}
