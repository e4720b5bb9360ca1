package io.cxmaturity.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.common.Name;
import io.cxmaturity.exchange.UnreadableList;
import io.cxmaturity.organisation.DepartmentList.Fault;
import io.cxmaturity.organisation.DepartmentList.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Sales,42\\nService,\\nArchive,0",
                "Name, Headcount\\r\\nSales,42\\n\\nService,\\r\\nArchive , 0 ",
                "\uFEFFheadcount;DEPARTMENT\\n42;Sales\\n;Service\\n0;Archive\\n;\\n",
                "sep=;\\nName;Town;People\\nSales;Ely;42\\nService;Ely;\\nArchive;;0",
                "`\"Sales\"\\t\"42\"\\r\"Service\"\\t\\r\"Archive\"\\t0`",
            })
    void names_and_headcounts_are_read_in_any_usual_shape(String text) throws UnreadableList {
        var list = read(lines(text));

        assertThat(list.faults()).isEmpty();
        assertThat(list.good())
                .containsExactly(
                        new NewDepartment(new Name("Sales"), 42),
                        new NewDepartment(new Name("Service"), OptionalInt.empty()),
                        new NewDepartment(new Name("Archive"), 0));
    }

    @Test
    void a_name_in_quotes_may_go_over_lines_and_hold_what_separates() throws UnreadableList {
        assertThat(read("\"Repairs, \"\"Nord\"\"\",7\n\"Fjord\n& Söhne\",3\n=1+1,2\nYard,x")
                        .good())
                .containsExactly(
                        new NewDepartment(new Name("Repairs, \"Nord\""), 7),
                        new NewDepartment(new Name("Fjord & Söhne"), 3),
                        new NewDepartment(new Name("=1+1"), 2));
    }

    @Test
    void a_list_of_names_alone_has_no_headcounts() throws UnreadableList {
        assertThat(read("Department\nSales\nService").good())
                .containsExactly(
                        new NewDepartment(new Name("Sales"), OptionalInt.empty()),
                        new NewDepartment(new Name("Service"), OptionalInt.empty()));
    }

    @Test
    void columns_without_a_meaning_are_named() throws UnreadableList {
        assertThat(read("Name,Town,Headcount\nSales,Ely,42").unused()).containsExactly("Town");
    }

    @Test
    void what_cannot_be_added_stays_as_it_was_written_below_its_headings() throws UnreadableList {
        var list = read("People;Name\n4;Sales\nmany;\"Fjord\n& Söhne\"\n7");

        assertThat(list.good()).hasSize(1);
        assertThat(list.faults())
                .containsExactly(new Fault(3, 1, Problem.HEADCOUNT_WRONG), new Fault(5, 2, Problem.CELLS_MISSING));
        assertThat(list.rest()).isEqualTo("People;Name\nmany;\"Fjord\n& Söhne\"\n7");
    }

    @Test
    void files_are_read_in_the_encodings_that_name_themselves() throws Exception {
        for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            var bytes = "Söhne;3".getBytes(encoding);
            assertThat(DepartmentList.read(new ByteArrayInputStream(bytes), List.of())
                            .good())
                    .containsExactly(new NewDepartment(new Name("Söhne"), 3));
        }
        assertThatThrownBy(() ->
                        DepartmentList.read(new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, 20, 0}), List.of()))
                .isInstanceOf(UnreadableList.class);
    }

    @Test
    void rows_that_cannot_be_read_are_named_and_the_others_offered() throws Exception {
        var bytes = "Name,Headcount\nSales,3\nS\u00f6hne,4\nService,5".getBytes(Charset.forName("windows-1252"));

        var list = DepartmentList.read(new ByteArrayInputStream(bytes), List.of());

        assertThat(list.good()).hasSize(2);
        assertThat(list.faults()).containsExactly(new Fault(3, 2, Problem.UNREADABLE));
        assertThat(list.foreign()).isTrue();
    }

    @Test
    void of_a_list_with_a_thousand_departments_and_more_the_others_are_not_read() throws UnreadableList {
        var thousand = IntStream.range(0, 1_000).mapToObj("D%d,1"::formatted).collect(Collectors.joining("\n"));

        assertThat(read(thousand + "\n\n").cutAt()).isEmpty();
        var list = read(thousand + "\n\nYard,3\nQuay,3");
        assertThat(list.good()).hasSize(1_000);
        assertThat(list.cutAt()).hasValue(1_002);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Sales            | 6  | CELLS_MISSING",
                "Sales, many      | 8  | HEADCOUNT_WRONG",
                "Sales,-1         | 7  | HEADCOUNT_WRONG",
                "Sales,4.5        | 7  | HEADCOUNT_WRONG",
                "Sales,1000001    | 7  | HEADCOUNT_WRONG",
                "Sales,99999999999| 7  | HEADCOUNT_WRONG",
                "Sales,٣          | 7  | HEADCOUNT_WRONG",
                "Sales,42,43      | 10 | CELLS_LEFT_OVER",
                ",42              | 1  | NAME_MISSING",
                "`  \"Sales,42`   | 3  | QUOTE_OPEN",
                "`\"Sales\" b,42` | 1  | QUOTE_STRAY",
                "service,3        | 1  | NAME_TAKEN",
                "logistics,3      | 1  | NAME_TWICE",
            })
    void what_cannot_be_added_is_named_by_line_and_column(String line, int column, Problem problem)
            throws UnreadableList {
        var list = DepartmentList.read(
                "Logistics,9\n" + line + "\nFinance,3",
                List.of(new Department(new DepartmentId(new UUID(0, 1)), new Name("Service"), OptionalInt.of(5))));

        assertThat(list.faults()).containsExactly(new Fault(2, column, problem));
        assertThat(list.good())
                .extracting(department -> department.name().value())
                .containsExactly("Logistics", "Finance");
    }

    @Test
    void a_name_has_200_characters_at_most() throws UnreadableList {
        var list = read("x".repeat(200) + ",1\n" + "x".repeat(201) + ",1");

        assertThat(list.good()).hasSize(1);
        assertThat(list.faults()).containsExactly(new Fault(2, 1, Problem.NAME_TOO_LONG));
    }

    @Test
    void nothing_comes_of_nothing() throws UnreadableList {
        assertThat(read("  \n\n"))
                .isEqualTo(new DepartmentList(List.of(), List.of(), List.of(), "", false, OptionalInt.empty()));
    }

    private static DepartmentList read(String text) throws UnreadableList {
        return DepartmentList.read(text, List.of());
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }

    @Test
    void a_list_has_a_hundred_thousand_characters_at_most() throws UnreadableList {
        assertThat(DepartmentList.read(" ".repeat(100_000), List.of()).good()).isEmpty();
        assertThatThrownBy(() -> DepartmentList.read(" ".repeat(100_001), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
