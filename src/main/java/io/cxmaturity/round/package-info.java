/** Rounds: one asking of one assessment in one organisation, who is asked, and how many have answered. */
@NullMarked
package io.cxmaturity.round;

import org.jspecify.annotations.NullMarked;
