package vn.motcua.marriage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.OnH2;

/** A test that plays dossiers along paths of a procedure; what it passes counts for {@link EveryPathIsPlayedTest}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnH2
@ExtendWith(PathsPlayed.Recorder.class)
@interface PathTest {}
