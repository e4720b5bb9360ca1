package io.cxmaturity.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cxmaturity.common.Name;
import io.cxmaturity.organisation.DepartmentList.Fault;
import io.cxmaturity.organisation.DepartmentList.Problem;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentListTest {

    @Test
    void names_and_headcounts_are_read_below_a_heading_and_around_blank_lines() {
        var list = read("Name, Headcount\r\nSales,42\n\n  \"Repairs, \"\"Nord\"\"\" ; 7 \nFjord & Söhne\t0\n");

        assertThat(list.faults()).isEmpty();
        assertThat(list.good())
                .containsExactly(
                        new NewDepartment(new Name("Sales"), 42),
                        new NewDepartment(new Name("Repairs, \"Nord\""), 7),
                        new NewDepartment(new Name("Fjord & Söhne"), 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Sales            | 6  | HEADCOUNT_MISSING",
                "Sales,           | 7  | HEADCOUNT_MISSING",
                "Sales, many      | 8  | HEADCOUNT_WRONG",
                "Sales,-1         | 7  | HEADCOUNT_WRONG",
                "Sales,4.5        | 7  | HEADCOUNT_WRONG",
                "Sales,1000001    | 7  | HEADCOUNT_WRONG",
                "Sales,99999999999| 7  | HEADCOUNT_WRONG",
                "Sales,٣          | 7  | HEADCOUNT_WRONG",
                "Sales,42,43      | 10 | TOO_MUCH",
                ",42              | 1  | NAME_MISSING",
                "`  \"Sales,42`   | 3  | QUOTE_OPEN",
                "service,3        | 1  | NAME_TAKEN",
                "logistics,3      | 1  | NAME_TWICE",
            })
    void what_cannot_be_added_is_named_by_line_and_column(String line, int column, Problem problem) {
        var list = DepartmentList.read(
                "Logistics,9\n" + line + "\nFinance,3",
                List.of(new Department(new DepartmentId(new UUID(0, 1)), new Name("Service"), OptionalInt.of(5))));

        assertThat(list.faults()).containsExactly(new Fault(2, column, problem));
        assertThat(list.good())
                .extracting(department -> department.name().value())
                .containsExactly("Logistics", "Finance");
    }

    @Test
    void a_name_has_200_characters_at_most() {
        var list = read("x".repeat(200) + ",1\n" + "x".repeat(201) + ",1");

        assertThat(list.good()).hasSize(1);
        assertThat(list.faults()).containsExactly(new Fault(2, 1, Problem.NAME_TOO_LONG));
    }

    @Test
    void nothing_comes_of_nothing() {
        assertThat(read("  \n\n")).isEqualTo(new DepartmentList(List.of(), List.of()));
    }

    private static DepartmentList read(String text) {
        return DepartmentList.read(text, List.of());
    }

    @Test
    void a_list_has_a_hundred_thousand_characters_at_most() {
        assertThat(DepartmentList.read(" ".repeat(100_000), List.of()).good()).isEmpty();
        assertThatThrownBy(() -> DepartmentList.read(" ".repeat(100_001), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
