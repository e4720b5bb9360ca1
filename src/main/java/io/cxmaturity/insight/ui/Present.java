package io.cxmaturity.insight.ui;

import java.util.function.Consumer;

/** What is stored at the moment. */
interface Present {

    /** Does nothing but load the page anew where everything has been deleted meanwhile. */
    void with(Consumer<Shown> deed);
}
