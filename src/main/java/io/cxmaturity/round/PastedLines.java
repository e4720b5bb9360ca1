package io.cxmaturity.round;

import io.cxmaturity.exchange.ListCell;
import io.cxmaturity.exchange.ListText;
import io.cxmaturity.exchange.UnreadableList;
import io.cxmaturity.round.InvitationCheck.TooMany;
import io.cxmaturity.round.InvitationList.Problem;
import java.io.IOException;

/** Addresses as they are pasted, each alone or as {@code Name <address>}. */
final class PastedLines {

    private static final String SEPARATORS = ",;\t";
    private static final char QUOTE = '"';

    private final int line;
    private final String text;
    private final InvitationCheck check;
    private int at;

    private PastedLines(int line, String text, InvitationCheck check) {
        this.line = line;
        this.text = text;
        this.check = check;
    }

    static void read(ListText text, InvitationCheck check) throws IOException, UnreadableList, TooMany {
        for (var line = text.next(); line.isPresent(); line = text.next()) {
            if (line.get().unreadable().isPresent()) {
                check.fault(line.get().unreadableCell(), Problem.UNREADABLE);
            } else {
                new PastedLines(line.get().number(), line.get().text(), check).read();
            }
        }
    }

    private void read() throws TooMany {
        pass();
        while (at < text.length()) {
            one();
            pass();
        }
    }

    private void pass() {
        while (at < text.length() && (blank(at) || SEPARATORS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
    }

    /** An address, with a name before it if it stands in angle brackets. */
    private void one() throws TooMany {
        int start = at;
        int end = text.charAt(at) == QUOTE ? afterQuote() : at;
        while (end < text.length() && SEPARATORS.indexOf(text.charAt(end)) < 0 && text.charAt(end) != '<') {
            end++;
        }
        int word = wordEnd(start, end);
        boolean bracketed = end < text.length() && text.charAt(end) == '<';
        if (bracketed && text.substring(start, word).indexOf('@') < 0) {
            bracketed(start, end);
        } else {
            at = word;
            take("", start, word);
        }
    }

    private void bracketed(int start, int bracket) throws TooMany {
        int close = text.indexOf('>', bracket);
        int end = close < 0 ? text.length() : close;
        at = close < 0 ? end : close + 1;
        take(unquoted(text.substring(start, bracket).strip()), bracket + 1, end);
    }

    private void take(String name, int start, int end) throws TooMany {
        check.take(
                new ListCell(line, start + 1, text.substring(start, end)),
                new ListCell(line, start + 1, name),
                new ListCell(line, 1, ""),
                new ListCell(line, 1, ""),
                new ListCell(line, 1, ""));
    }

    private int afterQuote() {
        int close = text.indexOf(QUOTE, at + 1);
        return close < 0 ? at : close + 1;
    }

    private int wordEnd(int start, int end) {
        int word = start;
        while (word < end && !blank(word)) {
            word++;
        }
        return Math.max(word, Math.min(start + 1, text.length()));
    }

    private boolean blank(int place) {
        return Character.isWhitespace(text.charAt(place)) || Character.isSpaceChar(text.charAt(place));
    }

    private static String unquoted(String name) {
        return name.length() > 1 && name.charAt(0) == QUOTE && name.charAt(name.length() - 1) == QUOTE
                ? name.substring(1, name.length() - 1)
                : name;
    }
}
