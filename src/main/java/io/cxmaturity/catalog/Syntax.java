package io.cxmaturity.catalog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** From text to a tree of YAML nodes, or to the one fault behind which a parser cannot see. */
final class Syntax {

    private Syntax() {}

    static Optional<Node> parse(String text, Faults faults) {
        var options = new LoaderOptions();
        options.setCodePointLimit(AssessmentReader.LARGEST_FILE + 1);
        var reader = new StreamReader(text);
        try {
            var parser = new GuardedParser(new ParserImpl(reader, options));
            var root = Optional.ofNullable(new Composer(parser, new Resolver(), options).getSingleNode());
            if (root.isEmpty()) {
                faults.add(Place.START, "empty");
            }
            return root;
        } catch (GuardedParser.Refused e) {
            e.addTo(faults);
        } catch (MarkedYAMLException e) {
            explain(e, faults);
        } catch (RuntimeException e) {
            var here = new Place(reader.getLine() + 1, reader.getColumn() + 1);
            faults.add(here, "syntax", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** The parser's commonest complaints in words that name the remedy; the others in its own. */
    private static void explain(MarkedYAMLException e, Faults faults) {
        var problem = orEmpty(e.getProblem());
        var context = orEmpty(e.getContext());
        var place = e.getProblemMark() == null ? Place.START : Place.of(e.getProblemMark());
        var start = e.getContextMark() == null ? place : Place.of(e.getContextMark());
        if (problem.contains("TAB") || problem.contains("but found '\\t")) {
            faults.add(place, "tab");
        } else if (problem.contains("cannot start any token")) {
            faults.add(place, "token");
        } else if (problem.contains("values are not allowed here")) {
            faults.add(place, "colon");
        } else if (problem.contains("could not find expected ':'")) {
            faults.add(start, "noColon");
        } else if (context.contains("quoted scalar") && problem.contains("unexpected")) {
            faults.add(start, "openQuote");
        } else if (problem.contains("escape") && context.contains("quoted scalar")) {
            faults.add(place, "escape");
        } else if (problem.contains("expected <block end>") || problem.contains("are not allowed here")) {
            faults.add(place, "indentation");
        } else if (problem.contains("expected ',' or")) {
            faults.add(place, "comma", context.contains("mapping") ? "}" : "]");
        } else if (problem.contains("undefined alias")) {
            faults.add(place, "undefinedAlias");
        } else if (problem.contains("another document")) {
            faults.add(place, "secondDocument");
        } else {
            faults.add(place, "syntax", problem);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
