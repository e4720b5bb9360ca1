/** Closed rounds: their figures, worked out once and stored, and how groups and rounds compare. */
@NullMarked
package io.cxmaturity.comparison;

import org.jspecify.annotations.NullMarked;
