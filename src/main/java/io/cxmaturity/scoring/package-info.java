/**
 * From answers to results, for one respondent, for groups and for their comparison: pure functions without clock,
 * database or text. The rules are written out for readers in {@code docs/method.md}.
 */
@NullMarked
package io.cxmaturity.scoring;

import org.jspecify.annotations.NullMarked;
