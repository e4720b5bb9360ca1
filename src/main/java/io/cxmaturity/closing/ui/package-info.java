/** The page on which an organisation is taken along and closed. */
@NullMarked
package io.cxmaturity.closing.ui;

import org.jspecify.annotations.NullMarked;
