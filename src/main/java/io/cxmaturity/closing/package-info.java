/** The end of an organisation: everything it has to take along, and then nothing of it left. */
@NullMarked
package io.cxmaturity.closing;

import org.jspecify.annotations.NullMarked;
