package io.cxmaturity.catalog;

import java.util.List;
import java.util.stream.Stream;

/** A kind of map in the file of an assessment, by its keys in the order in which they are usually written. */
record Shape(List<String> required, List<String> optional) {

    static final Shape ASSESSMENT = new Shape(
            List.of("id", "version", "language", "title", "levels", "overall", "dimensions"), List.of("glossary"));
    static final Shape LEVEL = new Shape(List.of("name", "text"), List.of());
    static final Shape OVERALL = new Shape(List.of("share"), List.of("requires"));
    static final Shape DIMENSION =
            new Shape(List.of("id", "title", "items", "findOut", "conversation"), List.of("text", "weight", "levels"));
    static final Shape ITEM = new Shape(
            List.of("id", "stem", "why", "evidence", "anchors", "steps"),
            List.of("title", "facet", "keystone", "weight"));
    static final Shape STEP = new Shape(
            List.of("id", "title", "why", "firstAction", "owner", "effort", "kpi", "baseline", "done"), List.of());
    static final Shape LEVEL_STEP = new Shape(
            List.of("id", "from", "title", "why", "firstAction", "owner", "effort", "kpi", "baseline", "done"),
            List.of("after"));
    static final Shape TERM = new Shape(List.of("term", "text"), List.of("also"));

    List<String> keys() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
