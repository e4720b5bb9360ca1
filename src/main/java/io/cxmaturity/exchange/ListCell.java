package io.cxmaturity.exchange;

/** What stands in a place of a list, line and column counted from 1. */
public record ListCell(int line, int column, String text) {}
