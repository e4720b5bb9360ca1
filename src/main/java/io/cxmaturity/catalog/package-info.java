/** Reads, checks and lists assessments and keeps every published version; the only code that knows YAML. */
@NullMarked
package io.cxmaturity.catalog;

import org.jspecify.annotations.NullMarked;
