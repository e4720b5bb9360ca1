package io.cxmaturity.round;

/**
 * What a group still needs before it can be shown, as far as numbers of people tell. Of its answers nothing is looked at:
 * whether enough of the people have a score in every dimension shows when the round is closed.
 */
public sealed interface Need {

    /** So many more people. */
    record More(int people) implements Need {}

    /** More people than work there. */
    record TooSmall(int minimum, int headcount) implements Need {}

    /**
     * As executives may be shown in a group of two if all of them agreed.
     *
     * @param people how many more, if all agree; may be 0
     * @param otherwise how many more, if one does not
     */
    record IfAllAgree(int people, int otherwise) implements Need {}

    /**
     * Nothing itself, but it stays hidden with smaller ones that could be worked out else.
     *
     * @param people how many more those need together
     */
    record OthersMore(int people) implements Need {}

    /** Nothing, so far. */
    record Enough() implements Need {}
}
