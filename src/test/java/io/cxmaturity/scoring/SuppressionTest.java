package io.cxmaturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {

    @ParameterizedTest(name = "of {0} the groups {1} stay hidden")
    @CsvSource({
        "'14 9 8', ''",
        "'14 9 4', '1 2'",
        "'9 14 4 7', '2 3'",
        "'9 4 9', '0 1'",
        "'3 3 20', '0 1'",
        "'4 1 20', '0 1'",
        "'5 5 5', ''",
        "'4 4 4', '0 1 2'",
        "'2 1 0', '0 1'",
        "'20 0 8', ''"
    })
    void hides_small_groups_and_as_many_more_as_it_takes(String sizes, String expected) {
        int[] groups =
                Arrays.stream(sizes.split(" ")).mapToInt(Integer::parseInt).toArray();
        var present = new boolean[groups.length];
        for (int g = 0; g < groups.length; g++) {
            present[g] = groups[g] > 0;
        }

        var hidden = Suppression.hidden(groups, present, 5);

        assertThat(IntStream.range(0, groups.length)
                        .filter(g -> hidden[g])
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }
}
