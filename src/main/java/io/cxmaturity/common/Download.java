package io.cxmaturity.common;

import io.cxmaturity.wording.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

    /**
     * As {@link #of}, for what is sent while it is made: the browser shows how it comes in, and whoever has it stopped ends
     * the work by that.
     */
    public static OutputStream begin(HttpServletResponse response, String name, MediaType type) throws IOException {
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(name));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setContentType(type.toString());
        return response.getOutputStream();
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
