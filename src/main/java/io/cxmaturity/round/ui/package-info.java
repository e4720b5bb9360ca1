/** Rounds: planned and watched, and people invited to them. */
@NullMarked
package io.cxmaturity.round.ui;

import org.jspecify.annotations.NullMarked;
