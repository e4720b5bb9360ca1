/** Where the portal starts; everything it does lives in the packages below, each named after what users would call it. */
@NullMarked
package io.cxmaturity;

import org.jspecify.annotations.NullMarked;
