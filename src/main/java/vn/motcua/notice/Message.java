package vn.motcua.notice;

import org.jspecify.annotations.Nullable;

/**
 * What is to be said.
 *
 * @param template file name in templates/notices, without ending
 * @param note what the procedure has to add, null when the template says it all
 */
record Message(String template, @Nullable String note) {}
