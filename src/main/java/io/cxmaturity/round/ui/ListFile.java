package io.cxmaturity.round.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import io.cxmaturity.round.InvitationList;
import io.cxmaturity.shell.Parts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A field for a file of any size, which the browser sends as soon as it is chosen. */
final class ListFile extends Div {

    private static final String ID = "invite-file";

    /** Sends the file as it is; the page learns from the server what came of it. */
    private static final String SEND = """
            this.send = charset => {
              this.sending = new XMLHttpRequest();
              this.sending.open('POST', this.getAttribute('data-to'));
              this.sending.setRequestHeader('Content-Type', 'text/csv;charset=' + charset);
              this.sending.setRequestHeader('X-Filename', 'list.csv');
              this.sending.addEventListener('loadend', () => this.dispatchEvent(new Event('sent')));
              this.sending.send(this.chosen);
            };
            this.addEventListener('change', () => {
              if (!this.files.length) return;
              this.chosen = this.files[0];
              this.send($0);
            });
            """;

    private final HtmlContainer file = new HtmlContainer("input");
    private final transient Reader reader;
    private final Runnable begun;

    /** Reads a file while it comes in. */
    interface Reader {
        void read(InputStream in, Charset charset) throws IOException;
    }

    /**
     * @param begun once a file is on its way
     * @param sent once it has come in, or never will
     */
    ListFile(Reader reader, Runnable begun, Runnable sent) {
        this.reader = reader;
        this.begun = begun;
        addClassName("field");
        file.setId(ID);
        file.getElement()
                .setAttribute("type", "file")
                .setAttribute("accept", ".csv,.txt,text/csv,text/plain")
                .setAttribute("aria-describedby", ID + "-hint")
                .setAttribute("data-to", (UploadHandler) this::take);
        file.addClassName("file");
        file.getElement().addEventListener("change", change -> begun.run());
        file.getElement().addEventListener("sent", end -> sent.run());
        file.getElement().executeJs(SEND, StandardCharsets.UTF_8.name());
        var label = new NativeLabel(getTranslation("round.invite.file"));
        label.setFor(ID);
        var hint = Parts.text("field__hint", getTranslation("round.invite.file.hint", InvitationList.MOST));
        hint.setId(ID + "-hint");
        add(label, file, hint);
    }

    private void take(UploadEvent upload) throws IOException {
        boolean windows = upload.getContentType().endsWith(InvitationList.WINDOWS.name());
        try (var in = upload.getInputStream()) {
            reader.read(in, windows ? InvitationList.WINDOWS : StandardCharsets.UTF_8);
        }
    }

    /** Sends once more what was chosen last, to be read in another encoding. */
    void again(Charset charset) {
        file.getElement().executeJs("this.send($0)", charset.name());
        begun.run();
    }

    void abort() {
        file.getElement().executeJs("this.sending?.abort()");
    }

    /** Has the same file be chosen anew. */
    void clear() {
        file.getElement().executeJs("this.value = ''");
    }
}
