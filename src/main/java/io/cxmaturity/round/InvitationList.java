package io.cxmaturity.round;

import io.cxmaturity.common.Work;
import io.cxmaturity.exchange.ListColumns;
import io.cxmaturity.exchange.ListTable;
import io.cxmaturity.exchange.ListText;
import io.cxmaturity.exchange.UnreadableList;
import io.cxmaturity.round.InvitationCheck.TooMany;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A list of people to invite, looked through. Either a table with the headings {@code name}, {@code address},
 * {@code department}, {@code role} and {@code language} in any order, of which {@code address} has to be there, separated by
 * commas, semicolons or tabs; or nothing but addresses, under {@code address} or no heading, separated by line ends, commas,
 * semicolons or blanks, each alone or as {@code Name <address>}.
 *
 * @param good who can be invited, in the order of the lines
 * @param faults what cannot be taken, in the order of the lines
 * @param remarks on those who can be invited, in the order of the lines
 * @param unused headings of columns that were passed over
 * @param mixed whether it has no headings, but more than addresses in a line
 * @param cutAt the line in which there were too many, and from which on nothing was read
 */
public record InvitationList(
        List<NewInvitation> good,
        List<Fault> faults,
        List<Remark> remarks,
        List<String> unused,
        boolean mixed,
        Encoding encoding,
        OptionalInt cutAt) {

    /** How many people a list may name. */
    public static final int MOST = 20_000;

    /** In which spreadsheets write lists that are not in {@link Encoding#UNICODE}. */
    public static final Charset WINDOWS = Charset.forName("windows-1252");

    public InvitationList {
        good = List.copyOf(good);
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
        unused = List.copyOf(unused);
    }

    /** How it is written down in bytes. */
    public enum Encoding {
        /** UTF-8 or UTF-16; lines that are not are among the faults. */
        UNICODE,
        /** Another, so that only plain letters could be read. */
        UNKNOWN,
        /** Read as {@link #WINDOWS} because somebody asked for it. */
        ASSUMED
    }

    /** What is wrong with a line. */
    public enum Problem {
        UNREADABLE,
        ADDRESS_MISSING,
        ADDRESS_WRONG,
        ADDRESS_TWICE,
        ALREADY_INVITED,
        NAME_TOO_LONG,
        DEPARTMENT_UNKNOWN,
        ROLE_UNKNOWN,
        ROLE_NOT_ASKED,
        CELLS_MISSING,
        CELLS_LEFT_OVER,
        QUOTE_OPEN,
        /** Text follows a closing one. */
        QUOTE_STRAY
    }

    /**
     * A line, or one address of a line, that cannot be taken.
     *
     * @param line from 1
     * @param column the first character of what is wrong, from 1
     * @param shown what stands there, shortened; may be empty
     * @param meant what it may have been meant for
     */
    public record Fault(int line, int column, Problem problem, String shown, Optional<String> meant) {}

    /**
     * A person who can be invited, but not in the language asked for, as there are no texts in it.
     *
     * @param line from 1
     * @param column from 1
     * @param shown what stands there, shortened
     */
    public record Remark(int line, int column, String shown) {}

    /**
     * Reads a list and leaves the stream open.
     *
     * @param charset in which it is unless it begins as UTF-16 does; never one that nobody asked for but UTF-8
     * @param invited the keys of addresses that are invited already
     * @param work counts the people
     * @throws UnreadableList where nothing of it can be taken
     * @throws Work.Stopped where it was stopped
     */
    public static InvitationList read(InputStream in, Charset charset, Round round, Set<String> invited, Work work)
            throws IOException, UnreadableList {
        return read(ListText.of(in, charset), round, invited, work);
    }

    /** As above, pasted. */
    public static InvitationList read(String text, Round round, Set<String> invited, Work work) throws UnreadableList {
        try {
            return read(ListText.of(text), round, invited, work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InvitationList read(ListText text, Round round, Set<String> invited, Work work)
            throws IOException, UnreadableList {
        var check = new InvitationCheck(round, invited, work);
        var columns = ListColumns.find(text, InvitationColumn::of, InvitationColumn.ADDRESS);
        var cutAt = OptionalInt.empty();
        try {
            if (columns.filter(headings -> headings.count() > 1).isPresent()) {
                var table = new ListTable<>(text, columns.get());
                for (var row = table.next(); row.isPresent(); row = table.next()) {
                    check.take(row.get());
                }
            } else {
                PastedLines.read(text, check);
            }
        } catch (TooMany tooMany) {
            cutAt = OptionalInt.of(tooMany.line());
        }
        return check.list(columns.map(ListColumns::unused).orElse(List.of()), encoding(text), cutAt);
    }

    private static Encoding encoding(ListText text) {
        return text.foreign() ? Encoding.UNKNOWN : text.charset().equals(WINDOWS) ? Encoding.ASSUMED : Encoding.UNICODE;
    }
}
