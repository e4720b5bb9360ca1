/** The screens of a closed round. */
@NullMarked
package io.cxmaturity.comparison.ui;

import org.jspecify.annotations.NullMarked;
