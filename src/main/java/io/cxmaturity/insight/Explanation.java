package io.cxmaturity.insight;

import java.util.List;
import java.util.OptionalInt;

/**
 * How a number follows from the answers, in the order in which it is read. Text only: whoever paints it, paints text.
 *
 * @param title what the number is, and how large
 */
public record Explanation(String title, List<Part> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    /** Some blocks under one heading. */
    public record Part(String heading, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }

        static Part of(String heading, Block... blocks) {
            return new Part(heading, List.of(blocks));
        }
    }

    public sealed interface Block {

        /** A paragraph. */
        record Words(String text) implements Block {}

        /** A rule with its numbers put in: {@code (3 + 2) / 2 = 2.50}. */
        record Sum(String text) implements Block {}

        /** The answers that a number rests on. */
        record Answers(List<GivenAnswer> answers) implements Block {
            public Answers {
                answers = List.copyOf(answers);
            }
        }

        /** The conditions of a rule. */
        record Checks(List<Check> checks) implements Block {
            public Checks {
                checks = List.copyOf(checks);
            }
        }

        /** Figures; the first cell of a row names it. */
        record Table(List<String> columns, List<List<String>> rows) implements Block {
            public Table {
                columns = List.copyOf(columns);
                rows = rows.stream().map(List::copyOf).toList();
            }
        }
    }

    /**
     * What was answered to one item.
     *
     * @param level empty for a silence
     * @param reply the name of the level, or of the silence
     * @param anchor what the level states; empty for a silence
     * @param marks short remarks, such as "keystone"
     */
    public record GivenAnswer(
            String question,
            OptionalInt level,
            String reply,
            String anchor,
            String evidence,
            String comment,
            List<String> marks) {
        public GivenAnswer {
            marks = List.copyOf(marks);
        }
    }

    /**
     * One condition.
     *
     * @param rule in words, with its numbers
     * @param breaking what keeps it from holding; empty where it holds
     */
    public record Check(boolean holds, String rule, List<String> breaking) {
        public Check {
            breaking = List.copyOf(breaking);
        }
    }
}
