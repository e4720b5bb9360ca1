/** Every visible sentence, looked up by key in one bundle a language; knows neither Spring nor Vaadin. */
@NullMarked
package io.cxmaturity.wording;

import org.jspecify.annotations.NullMarked;
