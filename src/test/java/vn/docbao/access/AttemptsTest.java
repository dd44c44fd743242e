package vn.docbao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final AtomicLong now = new AtomicLong();
    private final Attempts attempts = new Attempts(now::get);

    @Test
    void fiveAreFreeAndThenTheWaitDoubles() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.begin("a")).isZero();
        }
        assertThat(attempts.begin("a")).isEqualTo(Duration.ofSeconds(30));
        pass(Duration.ofSeconds(30));
        assertThat(attempts.begin("a")).isZero();
        assertThat(attempts.begin("a")).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void theWaitIsNeverLongerThanAnHour() {
        for (int i = 0; i < 100; i++) {
            attempts.begin("a");
            pass(Duration.ofHours(1));
        }
        attempts.begin("a");
        assertThat(attempts.begin("a")).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void askingWhileWaitingMakesNoWaitLonger() {
        for (int i = 0; i < 50; i++) {
            attempts.begin("a");
        }
        assertThat(attempts.begin("a")).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void anotherAddressAndARightPasswordWaitForNothing() {
        for (int i = 0; i < 4; i++) {
            attempts.begin("a");
        }
        assertThat(attempts.begin("b")).isZero();
        attempts.succeeded("a");
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.begin("a")).isZero();
        }
    }

    @Test
    void isForgottenAfterADay() {
        for (int i = 0; i < 6; i++) {
            attempts.begin("a");
        }
        pass(Duration.ofHours(25));
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.begin("a")).isZero();
        }
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
