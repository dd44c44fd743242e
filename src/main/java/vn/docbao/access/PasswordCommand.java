package vn.docbao.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * {@code password [--docbao.data-dir=DIR] [--stdin]}: a new password for the administrator, made up or read from the
 * standard input. A running site takes it at once, and who was logged in with the old one no longer is.
 */
public final class PasswordCommand {

    private static final String USAGE = """
            Cách dùng: password [--docbao.data-dir=THƯ_MỤC] [--stdin]
            Không có --stdin: tạo một mật khẩu ngẫu nhiên và in ra. Có --stdin: đọc mật khẩu từ dòng đầu của đầu vào chuẩn.""";
    private static final String DATA_DIR = "--docbao.data-dir=";
    private static final int SHORTEST = 12;
    /** Bytes: bcrypt looks at no more. */
    private static final int LONGEST = 72;

    private PasswordCommand() {}

    /** @return 0: set, 1: it could not be written, 2: wrong usage */
    public static int run(String[] args) {
        return run(args, System.in, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static int run(String[] args, InputStream input, PrintStream output) {
        Path dataDir = Path.of("./data");
        boolean given = false;
        for (String arg : args) {
            if (arg.startsWith(DATA_DIR) && arg.length() > DATA_DIR.length()) {
                dataDir = Path.of(arg.substring(DATA_DIR.length()));
            } else if (arg.equals("--stdin")) {
                given = true;
            } else {
                output.println(USAGE);
                return 2;
            }
        }
        try {
            String password = given ? firstLine(input) : PasswordFile.random();
            if (password.length() < SHORTEST || password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
                output.printf("Mật khẩu phải có ít nhất %d ký tự và không quá %d byte.%n", SHORTEST, LONGEST);
                return 2;
            }
            new PasswordFile(dataDir.resolve("password")).set(password);
            output.println(given ? "Đã đặt mật khẩu quản trị mới." : "Mật khẩu quản trị mới: " + password);
            return 0;
        } catch (IOException | UncheckedIOException e) {
            output.println("Không lưu được mật khẩu: " + e.getMessage());
            return 1;
        }
    }

    private static String firstLine(InputStream input) throws IOException {
        String line = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8)).readLine();
        return line == null ? "" : line;
    }
}
