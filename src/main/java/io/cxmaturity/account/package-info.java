/** People, and how they sign in; the first of them sets the portal up. */
@NullMarked
package io.cxmaturity.account;

import org.jspecify.annotations.NullMarked;
