/**
 * One published assessment as immutable data: what is asked, what each answer means and which step leads on. Knows
 * nothing of where it came from (see {@code catalog}), of what anyone answered or of customer experience.
 */
@NullMarked
package io.cxmaturity.assessment;

import org.jspecify.annotations.NullMarked;
