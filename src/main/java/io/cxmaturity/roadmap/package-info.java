/**
 * From a result to what to do next: the ordered steps, the talks beside them, and the shortest way to the next overall
 * level. Pure functions.
 */
@NullMarked
package io.cxmaturity.roadmap;

import org.jspecify.annotations.NullMarked;
