/** One respondent's answers, saved as they are given, and what goes with them until they are deleted. */
@NullMarked
package io.cxmaturity.response;

import org.jspecify.annotations.NullMarked;
