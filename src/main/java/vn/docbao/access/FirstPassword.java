package vn.docbao.access;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** The first start makes a password and shows it once: on the console, since logs are kept. */
class FirstPassword implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstPassword.class);

    private final PasswordFile passwords;

    FirstPassword(PasswordFile passwords) {
        this.passwords = passwords;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (passwords.exists()) {
            return;
        }
        String password = PasswordFile.random();
        try {
            passwords.set(password);
        } catch (UncheckedIOException e) {
            LOG.error("Không lưu được mật khẩu quản trị nên chưa ai đăng nhập được vào /nhap", e);
            return;
        }
        new PrintStream(System.out, true, StandardCharsets.UTF_8).printf("""

                Mật khẩu quản trị, chỉ hiện một lần này: %s
                Dùng ở trang /nhap. Đặt mật khẩu khác: java -jar docbao.jar password

                """, password);
    }
}
