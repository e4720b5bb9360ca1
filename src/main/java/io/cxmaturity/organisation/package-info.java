/** Organisations, their departments, and who may do what with them. */
@NullMarked
package io.cxmaturity.organisation;

import org.jspecify.annotations.NullMarked;
