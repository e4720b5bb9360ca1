/** Answers and results as files that others can read, check and recompute. */
@NullMarked
package io.cxmaturity.exchange;

import org.jspecify.annotations.NullMarked;
