/** Results drawn with JFreeChart, for page and PDF alike. */
@NullMarked
package io.cxmaturity.chart;

import org.jspecify.annotations.NullMarked;
