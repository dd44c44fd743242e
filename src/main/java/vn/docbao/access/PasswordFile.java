package vn.docbao.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The administrator's password: only its hash is kept, in a file that only the owner may read. It is read anew at each
 * login, so that a new password counts at once.
 */
class PasswordFile {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordFile.class);

    /** Without those that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;
    private static final int LONGEST = 1000;

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final Path file;

    PasswordFile(Path file) {
        this.file = file;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** 20 letters and digits, which is 99 bits, in groups that can be read and typed. */
    static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /** The stored hash; empty where there is none that could be read, and then nobody can log in. */
    String hash() {
        try {
            return Files.size(file) > LONGEST
                    ? ""
                    : Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            LOG.error("Không đọc được mật khẩu quản trị ở {}. [{}]", file, e.toString());
            return "";
        }
    }

    /** @return the hash that it matches; empty if it is wrong */
    String match(String password) {
        String hash = hash();
        try {
            return !hash.isEmpty() && encoder.matches(password, hash) ? hash : "";
        } catch (IllegalArgumentException e) {
            LOG.error("Tệp mật khẩu {} đã hỏng; đặt mật khẩu mới bằng lệnh password. [{}]", file, e.getMessage());
            return "";
        }
    }

    /** In one step: a stop in between leaves the old one. */
    void set(String password) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            // Only its owner may read what createTempFile makes, where the system knows owners.
            Path draft = Files.createTempFile(folder, "password", ".new");
            if (Files.getFileAttributeView(draft, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(draft, encoder.encode(password) + "\n");
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
