package io.cxmaturity.testing;

import static java.util.stream.Collectors.toMap;

import io.cxmaturity.common.SecretToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.util.FileSystemUtils;

/** What stands in the database of a portal that is down: reads a copy, so that the portal itself has to recover its own. */
public final class StoredAnswers {

    private static final String QUERY =
            "select token_sha256, item, coalesce(cast(chosen_level as varchar), silence, ''), evidence from answer"
                    + " join response on response.id = response_id";

    private final List<Row> rows;

    private StoredAnswers(List<Row> rows) {
        this.rows = rows;
    }

    /** @param reply the level's number, or {@code dont-know}, or {@code not-applicable}, or nothing */
    private record Row(String token, String item, String reply, String evidence) {}

    public static StoredAnswers of(PortalProcess killed) {
        try {
            var folder = Files.createTempDirectory("stored");
            try {
                Files.copy(killed.data().resolve("portal.mv.db"), folder.resolve("portal.mv.db"));
                return new StoredAnswers(read(folder.resolve("portal")));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> read(Path database) {
        return open(database).fetch(QUERY).into(Row.class);
    }

    private static DSLContext open(Path database) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + database
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;IFEXISTS=TRUE");
        return DSL.using(source, SQLDialect.H2);
    }

    /** Makes the answers of one response such as no portal writes them. */
    public static void spoil(PortalProcess killed, SecretToken token) {
        open(killed.data().resolve("portal"))
                .execute(
                        "update answer set item = 'No Item' where response_id ="
                                + " (select id from response where token_sha256 = ?)",
                        token.sha256());
    }

    /** By item: the level's number, {@code dont-know} or {@code not-applicable}; without items that have no reply. */
    public Map<String, String> replies(SecretToken token) {
        return rows.stream()
                .filter(row ->
                        row.token().equals(token.sha256()) && !row.reply().isEmpty())
                .collect(toMap(Row::item, Row::reply));
    }

    /** By item; without items that have no evidence. */
    public Map<String, String> evidence(SecretToken token) {
        return rows.stream()
                .filter(row ->
                        row.token().equals(token.sha256()) && !row.evidence().isEmpty())
                .collect(toMap(Row::item, Row::evidence));
    }
}
