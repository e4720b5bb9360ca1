/** A fictional organisation with finished rounds, so that a newcomer sees the whole product before having data of one's own. */
@NullMarked
package io.cxmaturity.sample;

import org.jspecify.annotations.NullMarked;
