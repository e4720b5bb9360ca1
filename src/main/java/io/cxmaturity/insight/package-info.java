/** What answers say: results of responses. */
@NullMarked
package io.cxmaturity.insight;

import org.jspecify.annotations.NullMarked;
