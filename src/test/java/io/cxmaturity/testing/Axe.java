package io.cxmaturity.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * All of axe's rules, run within the page itself and loaded into it once: {@link AxeBuilder} opens another page for each run,
 * for the sake of frames, which no page of the portal has.
 */
final class Axe {

    private static final String SOURCE = AxeBuilder.getAxeScript();

    private static final String VIOLATIONS = """
            async options => (await axe.run(document, {resultTypes: ['violations'], ...options})).violations.map(
                rule => `${rule.id}: ${rule.help} ${rule.nodes.map(node => `${node.target} ${node.html}`).join(', ')}`)""";

    private Axe() {}

    /** What violates any rule, each in words. */
    static List<?> violations(Page page) {
        return violations(page, Map.of());
    }

    /** What violates one rule. */
    static List<?> violations(Page page, String rule) {
        return violations(page, Map.of("runOnly", List.of(rule)));
    }

    private static List<?> violations(Page page, Map<String, ?> options) {
        assertThat(page.frames()).hasSize(1);
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SOURCE);
        }
        return (List<?>) page.evaluate(VIOLATIONS, options);
    }
}
