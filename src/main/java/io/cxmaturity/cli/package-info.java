/** Checking, scoring and reporting from a terminal: no database, no web server, nothing of Spring. */
@NullMarked
package io.cxmaturity.cli;

import org.jspecify.annotations.NullMarked;
