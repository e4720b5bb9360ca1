package io.cxmaturity.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * Keeps what people wrote from ending the script in which the first page brings its content: Vaadin writes
 * {@code </script>} there as it is. The escapes used mean the same in JSON and in a script's strings.
 */
@Component
class HarmlessScripts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> disarm(page.getDocument()));
    }

    static void disarm(Document page) {
        for (var script : page.select("script")) {
            for (var data : script.dataNodes()) {
                disarm(data);
            }
        }
    }

    private static void disarm(DataNode script) {
        var text = script.getWholeData();
        var harmless = text.replace("</", "<\\/").replace("<!--", "<\\u0021--");
        if (!harmless.equals(text)) {
            script.setWholeData(harmless);
        }
    }
}
