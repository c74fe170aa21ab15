package vn.motcua.procedure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An input that names a file, without its ending, in a directory of the class path. Each file has a Vietnamese name in the
 * message bundle; analysts choose from these, and whatever is not there is refused. A file with an {@code @} in its name is a
 * later version of another and no choice of its own.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface TemplateIn {

    /** Pattern of the files, {@code templates/documents/*.html}. */
    String files();

    /** What the file's name is appended to in the message bundle, {@code document.name.}. */
    String names();
}
