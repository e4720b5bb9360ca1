package io.cxmaturity.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A step that somebody took on.
 *
 * @param title what is to be done
 * @param owner who does it; may be empty
 * @param due the day by which it is to be done
 * @param status as it is to be read
 */
public record ReportAction(String title, String owner, Optional<LocalDate> due, String status) {}
