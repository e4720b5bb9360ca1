package io.cxmaturity.organisation;

import io.cxmaturity.organisation.DepartmentList.Problem;
import io.cxmaturity.organisation.DepartmentList.Unreadable;
import java.util.ArrayList;
import java.util.List;

/** Takes one line of a pasted list apart. */
final class DepartmentFields {

    private static final String SEPARATORS = ",;\t";
    private static final char QUOTE = '"';

    private final int line;
    private final String text;
    private int at;

    private DepartmentFields(int line, String text) {
        this.line = line;
        this.text = text;
    }

    /**
     * A part of the line between separators.
     *
     * @param column where it begins, from 1, blanks before it left out
     */
    record Field(int column, String text) {}

    /** One field or more. */
    static List<Field> of(int line, String text) throws Unreadable {
        return new DepartmentFields(line, text).fields();
    }

    private List<Field> fields() throws Unreadable {
        var fields = new ArrayList<Field>();
        do {
            fields.add(field());
        } while (at++ < text.length());
        return fields;
    }

    private Field field() throws Unreadable {
        while (at < text.length() && !atSeparator() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int start = at;
        var content = at < text.length() && text.charAt(at) == QUOTE ? quoted() : "";
        int rest = at;
        while (at < text.length() && !atSeparator()) {
            at++;
        }
        return new Field(start + 1, content + text.substring(rest, at));
    }

    private String quoted() throws Unreadable {
        int start = at;
        var content = new StringBuilder();
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) != QUOTE) {
                content.append(text.charAt(at));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                content.append(QUOTE);
                at++;
            } else {
                at++;
                return content.toString();
            }
        }
        throw new Unreadable(line, start + 1, Problem.QUOTE_OPEN);
    }

    private boolean atSeparator() {
        return SEPARATORS.indexOf(text.charAt(at)) >= 0;
    }
}
