package vn.motcua.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.OnH2;

/**
 * A test in a real Chromium against the program that all tests on H2 share; its methods take a {@link Visitor}. Where no Chromium is
 * found such tests are skipped and the build says so loudly; {@code -Dmotcua.browser.required=true} fails it instead.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnH2
@ExtendWith(BrowserOfTheTest.class)
public @interface InBrowser {}
