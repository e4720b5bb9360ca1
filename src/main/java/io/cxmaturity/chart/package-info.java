/** Results drawn for page and PDF alike: the profile and radar of one respondent by JFreeChart, all else mark by mark. */
@NullMarked
package io.cxmaturity.chart;

import org.jspecify.annotations.NullMarked;
