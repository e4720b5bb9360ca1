/** What several features need and none owns. */
@NullMarked
package io.cxmaturity.common;

import org.jspecify.annotations.NullMarked;
