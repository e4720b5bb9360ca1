/** What surrounds every page: layout, navigation, error pages, security headers. Imports no feature. */
@NullMarked
package io.cxmaturity.shell;

import org.jspecify.annotations.NullMarked;
