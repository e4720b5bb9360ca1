package io.cxmaturity.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HarmlessScriptsTest {

    @Test
    void a_text_inside_a_script_cannot_end_it() {
        var page = Document.createShell("");
        page.head()
                .appendElement("script")
                .appendChild(new DataNode("let told = {\"note\":\"</script><img src=x> <!-- </SCRIPT\"};"));
        page.head().appendElement("script").appendChild(new DataNode("if (1 < 2) { /* nothing to do */ }"));

        HarmlessScripts.disarm(page);

        assertThat(page.select("script").first().data())
                .isEqualTo("let told = {\"note\":\"<\\/script><img src=x> <\\u0021-- <\\/SCRIPT\"};");
        assertThat(page.select("script").last().data()).isEqualTo("if (1 < 2) { /* nothing to do */ }");
    }
}
