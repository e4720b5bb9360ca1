package io.cxmaturity.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The bundle and the code that names its keys. Some keys are put together, from a literal such as {@code
 * "learn.scoring.level"} or {@code "response.reply."} and what follows: such a literal stands for all keys it begins.
 */
class BundleTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLE = Path.of("src/main/resources/vaadin-i18n/translations.properties");
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\$\\{bundle:)?([a-z]\\w*(?:\\.[\\w-]+)+\\.?)}?\"");

    private final Map<String, String> texts = texts();
    private final Set<String> sections = texts.keySet().stream()
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toSet());
    private final Set<String> named = named();

    @Test
    void every_key_that_code_names_exists() {
        assertThat(named)
                .filteredOn(name -> !texts.containsKey(name) && !begins(name))
                .isEmpty();
    }

    @Test
    void every_text_is_named_by_code() {
        assertThat(texts.keySet())
                .filteredOn(key -> !named.contains(key) && named.stream().noneMatch(name -> begins(name, key)))
                .isEmpty();
    }

    @Test
    void texts_are_set_in_true_punctuation_and_never_shout() {
        assertThat(texts)
                .allSatisfy((key, text) -> assertThat(text)
                        .as(key)
                        .doesNotContain("'", "\"", "...", "\u2014", "  ")
                        .doesNotContainPattern("\\w!")
                        .isEqualTo(text.strip()));
    }

    private boolean begins(String name) {
        return texts.keySet().stream().anyMatch(key -> begins(name, key));
    }

    private static boolean begins(String name, String key) {
        return key.startsWith(name.endsWith(".") ? name : name + ".");
    }

    private Set<String> named() {
        try (var files = Files.walk(SOURCES)) {
            var names = new TreeSet<String>();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(1))
                        .filter(name -> sections.contains(name.substring(0, name.indexOf('.'))))
                        .forEach(names::add);
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> texts() {
        try (Reader reader = Files.newBufferedReader(BUNDLE)) {
            var properties = new Properties();
            properties.load(reader);
            var texts = new TreeMap<String, String>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
