package io.cxmaturity.scoring;

import io.cxmaturity.assessment.Assessment;
import io.cxmaturity.assessment.DimensionId;
import io.cxmaturity.assessment.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rescores two rounds over the items that both asked in the same words. */
public final class TrendScoring {

    private final TrendRound before;
    private final TrendRound now;

    private TrendScoring(TrendRound before, TrendRound now) {
        this.before = before;
        this.now = now;
    }

    /**
     * One of the two rounds.
     *
     * @param asked what was asked: the whole assessment, or its keystones
     * @param figures what is shown of the round
     */
    public record Round(Assessment asked, RoundAnswers answers, RoundFigures figures) {}

    /**
     * @return empty where answers are missing that the figures still count, since the trend would give them away: the
     *     figures have to be renewed first
     */
    public static Optional<Trend> trend(Round before, Round now) {
        var earlier = new TrendRound(before);
        var later = new TrendRound(now);
        if (!earlier.isComplete() || !later.isComplete()) {
            return Optional.empty();
        }
        return Optional.of(new TrendScoring(earlier, later).trend());
    }

    private Trend trend() {
        var common = now.items().stream().filter(this::isCommon).map(Item::id).toList();
        var leftOut = Stream.concat(now.items().stream(), before.items().stream())
                .map(Item::id)
                .filter(item -> !common.contains(item))
                .distinct()
                .toList();
        var dimensions = new LinkedHashMap<DimensionId, Trend.Changes>();
        if (before.isShown() && now.isShown()) {
            for (var dimension : now.asked().dimensions()) {
                var items = dimension.items().stream()
                        .filter(item -> common.contains(item.id()))
                        .toList();
                if (!items.isEmpty()) {
                    changes(items).ifPresent(changes -> dimensions.put(dimension.id(), changes));
                }
            }
        }
        return new Trend(common, leftOut, dimensions);
    }

    private boolean isCommon(Item item) {
        return Likeness.inTheSameWords(before.asked(), now.asked(), item);
    }

    private Optional<Trend.Changes> changes(List<Item> items) {
        var earlier = before.rescored(items);
        var later = now.rescored(items);
        if (!earlier.isShown() || !later.isShown()) {
            return Optional.empty();
        }
        var shown = now.departments().stream()
                .filter(before.departments()::contains)
                .filter(department -> earlier.shows(department) && later.shows(department))
                .toList();
        Map<String, Change> departments = new LinkedHashMap<>();
        if (earlier.shows(shown) && later.shows(shown)) {
            departments = changes(shown, earlier::department, later::department);
        }
        Map<Role, Change> roles = new LinkedHashMap<>();
        if (earlier.showsRoles() && later.showsRoles()) {
            roles = changes(
                    now.roles().stream().filter(before.roles()::contains).toList(), earlier::role, later::role);
        }
        return Optional.of(new Trend.Changes(
                change(earlier.everyone(), later.everyone()), adjusted(departments), adjusted(roles)));
    }

    private static <K> Map<K, Change> changes(
            List<K> groups, Function<K, Moments> earlier, Function<K, Moments> later) {
        var changes = new LinkedHashMap<K, Change>();
        for (var group : groups) {
            var from = earlier.apply(group);
            var to = later.apply(group);
            if (from.n() > 0 && to.n() > 0) {
                changes.put(group, change(from, to));
            }
        }
        return changes;
    }

    private static Change change(Moments before, Moments now) {
        var difference = Moments.difference(now, before);
        return new Change(
                before.mean(),
                now.mean(),
                difference,
                difference.map(Difference::p).orElse(1.0));
    }

    private static <K> Map<K, Change> adjusted(Map<K, Change> changes) {
        var tested = changes.entrySet().stream()
                .filter(change -> change.getValue().difference().isPresent())
                .toList();
        var adjusted = Holm.adjusted(
                Numbers.doubles(tested, change -> change.getValue().adjusted()));
        var result = new LinkedHashMap<>(changes);
        for (int i = 0; i < adjusted.length; i++) {
            var change = tested.get(i).getValue();
            result.put(
                    tested.get(i).getKey(),
                    new Change(change.before(), change.now(), change.difference(), adjusted[i]));
        }
        return result;
    }
}
