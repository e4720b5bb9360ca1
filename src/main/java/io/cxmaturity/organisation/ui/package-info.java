/** An organisation and its departments, looked at and changed. */
@NullMarked
package io.cxmaturity.organisation.ui;

import org.jspecify.annotations.NullMarked;
