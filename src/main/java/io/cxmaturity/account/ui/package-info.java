/** Setting the portal up, signing in and out. */
@NullMarked
package io.cxmaturity.account.ui;

import org.jspecify.annotations.NullMarked;
