package io.cxmaturity.catalog;

/** A value and where the file says it. */
record Placed<T>(T value, Place place) {}
