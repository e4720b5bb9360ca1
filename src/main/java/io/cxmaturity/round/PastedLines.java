package io.cxmaturity.round;

import io.cxmaturity.exchange.ListCell;
import io.cxmaturity.exchange.ListText;
import io.cxmaturity.exchange.UnreadableList;
import io.cxmaturity.round.InvitationCheck.TooMany;
import io.cxmaturity.round.InvitationList.Problem;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Addresses as they are pasted, each alone or as {@code Name <address>}. Words beside each other that are no address are one
 * thing that is wrong.
 */
final class PastedLines {

    /** Also the commas and semicolons of Arabic and Chinese. */
    private static final String SEPARATORS = ",;\t\u060c\u061b\uff0c\uff1b";

    private static final char QUOTE = '"';
    private static final char SIGN = '@';
    private static final int NONE = -1;

    /** What cannot be a name before a comma, but an address that went wrong. */
    private static final Pattern NO_FAMILY_NAME = Pattern.compile("[@\"]|\\S\\.\\S");

    private final int line;
    private final String text;
    private final InvitationCheck check;
    private int at;
    private int pieceStart;
    private int pieceEnd = NONE;
    private boolean addresses;
    private boolean others;

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
        for (pass(); at < text.length(); pass()) {
            int bracket = bracket();
            if (bracket != NONE) {
                bracketed(bracket);
            } else if (text.charAt(at) == QUOTE) {
                quoted();
            } else {
                words();
            }
        }
        if (addresses && others) {
            check.mixed();
        }
    }

    private void pass() {
        while (at < text.length() && (blank(at) || separates(at))) {
            at++;
        }
    }

    /** Where the angle bracket opens whose name begins here. */
    private int bracket() {
        int end = end(text.charAt(at) == QUOTE ? Math.max(at, text.indexOf(QUOTE, at + 1)) : at);
        if (opens(end)) {
            return isName(end) ? end : NONE;
        }
        if (end == text.length()
                || text.charAt(end) != ','
                || NO_FAMILY_NAME.matcher(text).region(at, end).find()) {
            return NONE;
        }
        int second = end(end + 1);
        boolean given =
                !signed(end + 1, second) && !text.substring(end + 1, second).isBlank();
        return given && opens(second) ? second : NONE;
    }

    /** Mail programs write the address in the place of a name that they do not know. */
    private boolean isName(int bracket) {
        if (!signed(at, bracket)) {
            return true;
        }
        boolean quoted = text.charAt(at) == QUOTE;
        int end = quoted ? text.indexOf(QUOTE, at + 1) + 1 : wordEnd(at, bracket);
        var address = text.substring(bracket + 1, close(bracket)).strip();
        return (quoted || text.substring(at, end).equalsIgnoreCase(address))
                && text.substring(end, bracket).isBlank();
    }

    private void bracketed(int bracket) throws TooMany {
        int start = at;
        int close = close(bracket);
        at = close < text.length() && text.charAt(close) == '>' ? close + 1 : close;
        addresses = true;
        take(unquoted(text.substring(start, bracket).strip()), bracket + 1, close);
    }

    private int close(int bracket) {
        int end = end(bracket + 1);
        int close = text.indexOf('>', bracket, end);
        return close < 0 ? end : close;
    }

    /** Quotation marks hold words together; those around addresses are passed over. */
    private void quoted() throws TooMany {
        int start = ++at;
        int close = text.indexOf(QUOTE, start);
        if (close > start && !signed(start, close)) {
            at = close + 1;
            others = true;
            take("", start, close);
        }
    }

    /** An address, or what stands before the next. */
    private void words() throws TooMany {
        int start = at;
        int stop = end(start);
        at = wordEnd(start, stop);
        boolean address = signed(start, at);
        while (!address && at < stop && !signed(at, wordEnd(at + 1, stop))) {
            at = wordEnd(at + 1, stop);
        }
        addresses |= address;
        others |= !address;
        take("", start, at);
        if (address && at < text.length() && text.charAt(at) == QUOTE) {
            at++;
        }
    }

    private void take(String name, int start, int end) throws TooMany {
        check.take(
                new ListCell(line, start + 1, text.substring(start, end)),
                new ListCell(line, start + 1, name),
                new ListCell(line, 1, ""),
                new ListCell(line, 1, ""),
                new ListCell(line, 1, ""));
    }

    /** The next separator or angle bracket; looked for once, however many words there are up to it. */
    private int end(int from) {
        if (from < pieceStart || from > pieceEnd) {
            pieceStart = from;
            pieceEnd = from;
            while (pieceEnd < text.length() && !separates(pieceEnd) && !opens(pieceEnd)) {
                pieceEnd++;
            }
        }
        return pieceEnd;
    }

    private int wordEnd(int from, int stop) {
        int end = Math.min(from, stop);
        while (end < stop && !blank(end) && text.charAt(end) != QUOTE) {
            end++;
        }
        return end;
    }

    private boolean signed(int from, int to) {
        return text.indexOf(SIGN, from, to) >= 0;
    }

    private boolean opens(int place) {
        return place < text.length() && text.charAt(place) == '<';
    }

    private boolean separates(int place) {
        return SEPARATORS.indexOf(text.charAt(place)) >= 0;
    }

    /** Also what is not seen, such as the marks around text from right to left. */
    private boolean blank(int place) {
        char character = text.charAt(place);
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static String unquoted(String name) {
        return name.length() > 1 && name.charAt(0) == QUOTE && name.charAt(name.length() - 1) == QUOTE
                ? name.substring(1, name.length() - 1)
                : name;
    }
}
