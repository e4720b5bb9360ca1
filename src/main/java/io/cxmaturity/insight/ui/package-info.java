/** The results page. */
@NullMarked
package io.cxmaturity.insight.ui;

import org.jspecify.annotations.NullMarked;
