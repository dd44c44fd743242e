package vn.docbao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void aMadeUpPasswordIsShownAndOnlyItsHashIsKept() throws IOException {
        assertThat(run("", "--docbao.data-dir=" + folder.resolve("moi"))).isZero();
        String password = printed().replaceAll("(?s).*: ", "").strip();
        Path file = folder.resolve("moi/password");
        assertThat(password).matches("([a-z2-9]{4}-){4}[a-z2-9]{4}");
        assertThat(Files.readString(file)).startsWith("{bcrypt}").doesNotContain(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(new PasswordFile(file).match(password)).isNotEmpty();
        assertThat(new PasswordFile(file).match(password + "x")).isEmpty();
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aGivenPasswordIsReadAndNotShown() {
        assertThat(run("mật khẩu của tôi\n", "--docbao.data-dir=" + folder, "--stdin"))
                .isZero();
        assertThat(printed()).doesNotContain("của tôi");
        assertThat(new PasswordFile(folder.resolve("password")).match("mật khẩu của tôi"))
                .isNotEmpty();
    }

    @Test
    void whatIsTooShortOrTooLongIsRefused() {
        assertThat(run("ngắn\n", "--docbao.data-dir=" + folder, "--stdin")).isEqualTo(2);
        assertThat(run("x".repeat(73), "--docbao.data-dir=" + folder, "--stdin"))
                .isEqualTo(2);
        assertThat(run("", "--docbao.data-dir=" + folder, "--stdin")).isEqualTo(2);
        assertThat(folder.resolve("password")).doesNotExist();
    }

    @Test
    void wrongUsageIsExplained() {
        assertThat(run("", "--mat-khau=abc")).isEqualTo(2);
        assertThat(printed()).contains("Cách dùng");
    }

    @Test
    void aFolderThatCannotBeMadeIsToldOf() throws IOException {
        Files.createFile(folder.resolve("tep"));
        assertThat(run("", "--docbao.data-dir=" + folder.resolve("tep/data"))).isEqualTo(1);
        assertThat(printed()).contains("Không lưu được");
    }

    @Test
    void aBrokenFileLetsNobodyIn() throws IOException {
        Path file = folder.resolve("password");
        PasswordFile passwords = new PasswordFile(file);
        assertThat(passwords.match("")).isEmpty();
        for (String broken : new String[] {"", "\n", "mật khẩu", "{bcrypt}", "{noop2}x", "{bcrypt}x\n{bcrypt}y"}) {
            Files.writeString(file, broken);
            assertThat(passwords.match(broken)).as(broken).isEmpty();
            assertThat(passwords.match("x")).as(broken).isEmpty();
        }
    }

    private int run(String typed, String... args) {
        return PasswordCommand.run(
                args,
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
