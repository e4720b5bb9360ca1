package io.cxmaturity.exchange;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** How our JSON is laid out: a line for each member, the same on every platform. */
final class JsonLines {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private JsonLines() {}
}
