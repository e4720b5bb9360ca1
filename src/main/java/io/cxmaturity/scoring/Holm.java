package io.cxmaturity.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Holm's correction for asking many questions at once. */
final class Holm {

    private Holm() {}

    /** @param p of each question, in any order; the answer keeps it */
    static double[] adjusted(double[] p) {
        var byP = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(question -> p[question]))
                .toList();
        var adjusted = new double[p.length];
        double running = 0;
        for (int rank = 0; rank < p.length; rank++) {
            int question = byP.get(rank);
            running = Math.max(running, Math.min(1, (p.length - rank) * p[question]));
            adjusted[question] = running;
        }
        return adjusted;
    }

    static List<DepartmentDifference> adjusted(List<DepartmentDifference> pairs) {
        var adjusted = adjusted(Numbers.doubles(pairs, pair -> pair.difference().p()));
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> new DepartmentDifference(
                        pairs.get(i).a(), pairs.get(i).b(), pairs.get(i).difference(), adjusted[i]))
                .toList();
    }
}
