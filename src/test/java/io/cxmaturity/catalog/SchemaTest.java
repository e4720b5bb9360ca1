package io.cxmaturity.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

    private static final Path OURS = Path.of("assessments/cx-maturity.yaml");
    private static final Path SCHEMA = Path.of("assessments/schema/assessment.schema.json");

    private final JsonNode schema = JsonMapper.shared().readTree(SCHEMA.toFile());

    static Stream<Path> models() {
        return Stream.of(OURS, Workshop.FILE);
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_published_model_satisfies_reader_and_schema(Path model) throws Exception {
        assertThat(AssessmentReader.read(model.toString(), Files.readAllBytes(model)))
                .isInstanceOf(Reading.Sound.class);
        assertThat(errors(Files.readString(model))).isEmpty();
    }

    @Test
    void the_schema_knows_the_keys_that_the_reader_knows() {
        var shapes = Map.of(
                "level", Shape.LEVEL,
                "overall", Shape.OVERALL,
                "dimension", Shape.DIMENSION,
                "item", Shape.ITEM,
                "step", Shape.STEP,
                "levelStep", Shape.LEVEL_STEP,
                "term", Shape.TERM);

        requireSameKeys(schema, Shape.ASSESSMENT);
        shapes.forEach(
                (name, shape) -> requireSameKeys(schema.get("definitions").get(name), shape));
    }

    private static void requireSameKeys(JsonNode map, Shape shape) {
        assertThat(map.get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(shape.keys());
        assertThat(map.get("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(shape.required());
        assertThat(map.get("additionalProperties").asBoolean()).isFalse();
    }

    @Test
    void every_key_is_described_to_whoever_writes() {
        var maps = new ArrayList<>(List.of(schema));
        schema.get("definitions").forEach(maps::add);

        assertThat(maps)
                .allSatisfy(map -> map.path("properties").properties().forEach(property -> {
                    var described = property.getValue().has("description")
                            ? property.getValue()
                            : schema.at(
                                    property.getValue().get("$ref").asString().substring(1));
                    assertThat(described.path("description").asString(""))
                            .as(property.getKey())
                            .isNotBlank();
                }));
    }

    @Test
    void an_editor_marks_what_the_reader_refuses() {
        assertThat(errors(Workshop.text().replace("version: 3\n", "version: 0\n")))
                .hasSize(1);
        assertThat(errors(Workshop.text().replace("title: \"Guards\"", "titel: \"Guards\"")))
                .hasSize(1);
        assertThat(errors(Workshop.text().replace("weight: 1.5", "weight: 0"))).hasSize(1);
        assertThat(errors(Workshop.text().replace("title: \"Guards\"", "title: \" \"")))
                .hasSize(1);
        assertThat(errors(Workshop.text().replace("id: machine-guards\n", "id: Machine-Guards\n")))
                .hasSize(1);
    }

    private List<Error> errors(String yaml) {
        Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema)
                .validate(JsonMapper.shared().<JsonNode>valueToTree(content));
    }
}
