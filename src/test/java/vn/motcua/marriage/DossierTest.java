package vn.motcua.marriage;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.motcua.OnH2;
import vn.motcua.platform.OfficeClock;

/** A test of marriage registration that a scenario cannot say. The office clock runs again after each. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnH2
@ExtendWith(DossierTest.RunningClock.class)
@interface DossierTest {

    final class RunningClock implements AfterEachCallback {
        @Override
        public void afterEach(ExtensionContext test) {
            SpringExtension.getApplicationContext(test)
                    .getBean(OfficeClock.class)
                    .run();
        }
    }
}
