package io.cxmaturity.learn.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.cxmaturity.assessment.GlossaryEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Every term explained, each at an address of its own. */
@Route(LearnNavigation.GLOSSARY)
@Menu(title = "learn.glossary.menu", order = 3)
public class GlossaryView extends LearnPage {

    /** Moves to the term in the address: now, once the address is that of this page, and whenever it changes here. */
    private static final String FOLLOW_FRAGMENT = """
            const follow = () => {
              const term = document.getElementById(decodeURIComponent(location.hash.slice(1)));
              if (term && this.contains(term)) {
                term.focus({preventScroll: true});
                term.scrollIntoView({block: 'center'});
              }
            };
            const events = ['vaadin-navigated', 'hashchange'];
            const listen = () => this.isConnected
                ? follow()
                : events.forEach(event => window.removeEventListener(event, listen));
            events.forEach(event => window.addEventListener(event, listen));
            follow();
            """;

    private final List<Row> rows = new ArrayList<>();
    private final Paragraph found = new Paragraph();

    GlossaryView(Glossary glossary) {
        super(Topic.GLOSSARY);
        var terms = new DescriptionList();
        terms.addClassName("terms");
        for (var entry : glossary.entries(getLocale())) {
            var row = new Row(entry);
            rows.add(row);
            terms.add(row);
        }
        found.addClassName("field__hint");
        found.getElement().setAttribute("role", "status");
        var page = new Div(new H1(getTranslation("learn.glossary.title")), filter(), terms);
        add(page);
        page.getElement().executeJs(FOLLOW_FRAGMENT);
    }

    private Div filter() {
        var input = new Input();
        input.setId("filter");
        input.setType("search");
        input.addClassName("input");
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.addValueChangeListener(change -> show(change.getValue()));
        var label = new NativeLabel(getTranslation("learn.glossary.filter"));
        label.setFor(input);
        var field = new Div(label, input, found);
        field.addClassName("field");
        return field;
    }

    private void show(String words) {
        var sought = words.strip().toLowerCase(getLocale());
        rows.forEach(row -> row.setVisible(row.mentions(sought)));
        long shown = rows.stream().filter(Row::isVisible).count();
        found.setText(sought.isEmpty() ? "" : getTranslation("learn.glossary.found", shown));
    }

    private static final class Row extends Div {

        private final String text;

        Row(GlossaryEntry entry) {
            text = String.join("\n", entry.term(), String.join("\n", entry.also()), entry.text());
            setId(LearnNavigation.anchor(entry.term()));
            getElement().setAttribute("tabindex", "-1");
            var term = new DescriptionList.Term(new Span(entry.term()));
            var others = otherNames(entry);
            if (!others.isEmpty()) {
                var also = new Span(String.join(", ", others));
                also.addClassName("terms__also");
                term.add(new Text(" "), also);
            }
            add(term, new DescriptionList.Description(entry.text()));
        }

        /** Without plurals and spellings, which texts need and readers do not. */
        private static List<String> otherNames(GlossaryEntry entry) {
            var seen = new HashSet<>(Set.of(stem(entry.term())));
            return entry.also().stream().filter(form -> seen.add(stem(form))).toList();
        }

        private static String stem(String form) {
            return form.toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("s\\b", "");
        }

        boolean mentions(String sought) {
            return text.toLowerCase(Locale.ROOT).contains(sought);
        }
    }
}
