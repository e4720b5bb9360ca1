package io.cxmaturity.common;

import io.cxmaturity.wording.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to take along, which stays in no cache. */
public final class Download {

    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    public static final MediaType XLSX =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    public static final MediaType ZIP = new MediaType("application", "zip");
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private Download() {}

    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .cacheControl(CacheControl.noStore())
                .contentType(type)
                .body(content);
    }

    /** What is in a file. */
    public interface Content {

        /** Writes it and leaves the stream open. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * As {@link #of}, for what is sent while it is made: the browser lists it before it is there, and whoever has it stopped
     * ends the work by that. Where something goes wrong on the way the stream is left as it is: the server then breaks the
     * connection off, so that nobody takes what has come for the whole.
     */
    public static void send(HttpServletResponse response, String name, MediaType type, Content content)
            throws IOException {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(name));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setContentType(type.toString());
        response.flushBuffer();
        content.write(response.getOutputStream());
    }

    /** What takes long to find; where there is nothing after all, the file breaks off. */
    public static Content later(Supplier<Optional<Content>> find) {
        return out -> find.get()
                .orElseThrow(() -> new IllegalStateException("What was to be sent is not there"))
                .write(out);
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    /** Says no more than that there is nothing, whatever was asked for. */
    public static ResponseEntity<byte[]> nothing(Texts texts) {
        var text = texts.get("error.notFound.title") + "\n" + texts.get("error.notFound.text") + "\n";
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .cacheControl(CacheControl.noStore())
                .contentType(TEXT)
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
