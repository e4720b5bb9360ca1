package io.cxmaturity.shell;

import com.vaadin.flow.component.html.Input;
import java.util.function.Consumer;

/** A file that somebody chooses, read by the browser and sent with what else it tells; for small ones alone. */
public final class SmallFile {

    /** What is taken in place of a file that is too large to send. */
    public static final String TOO_LARGE = "too large";

    /** The file that was chosen, as text that the server can read. */
    private static final String READ = """
            const file = this.files[0];
            if (!file) return '';
            if (file.size > $0) { this.value = ''; return $1; }
            return new Promise((done, failed) => {
              const reader = new FileReader();
              reader.onload = () => {
                this.value = '';
                done(reader.result.substring(reader.result.indexOf(',') + 1));
              };
              reader.onerror = () => failed(reader.error);
              reader.readAsDataURL(file);
            });
            """;

    private SmallFile() {}

    /**
     * A field to choose one.
     *
     * @param types that are offered, as HTML names them
     * @param largest in bytes
     * @param take takes the file in base 64; empty where none was chosen
     */
    public static Input field(String id, String types, int largest, Consumer<String> take) {
        var file = new Input();
        file.setType("file");
        file.setId(id);
        file.addClassName("file");
        file.getElement().setAttribute("accept", types).setAttribute("aria-describedby", id + "-hint");
        file.getElement()
                .addEventListener(
                        "change",
                        chosen -> file.getElement()
                                .executeJs(READ, largest, TOO_LARGE)
                                .then(String.class, take::accept));
        return file;
    }
}
