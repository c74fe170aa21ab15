package vn.motcua.procedure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A block that a {@link Rehearsal} passes over: what it does outlives a rollback, or takes long and changes nothing that is asked. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface NotRehearsed {}
