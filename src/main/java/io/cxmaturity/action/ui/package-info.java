/** The screen of the steps that an organisation has taken on. */
@NullMarked
package io.cxmaturity.action.ui;

import org.jspecify.annotations.NullMarked;
