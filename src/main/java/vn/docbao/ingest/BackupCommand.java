package vn.docbao.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * {@code backup FILE} and {@code restore FILE}, with {@code [--docbao.data-dir=DIR]}: a library in one file, and a data
 * folder from it.
 */
public final class BackupCommand {

    private static final String DATA_DIR = "--docbao.data-dir=";

    private final PrintStream output;
    private Path dataDir = Path.of("./data");

    private BackupCommand(PrintStream output) {
        this.output = output;
    }

    /** @return 0: written, 1: not written, or another program has the data folder, 2: wrong usage */
    public static int backup(String[] args) {
        return backup(args, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** @return 0: restored, 1: not restored, nothing touched, 2: wrong usage */
    public static int restore(String[] args) {
        return restore(args, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static int backup(String[] args, PrintStream output) {
        return new BackupCommand(output).run("backup", args, (dataDir, file) -> {
            long bytes = Backup.write(dataDir, file);
            output.printf("Đã lưu thư viện vào %s, %d MB%n", file, (bytes + (1 << 20) - 1) >> 20);
        });
    }

    static int restore(String[] args, PrintStream output) {
        return new BackupCommand(output).run("restore", args, (dataDir, file) -> {
            Restore.restore(file, dataDir);
            output.printf("Đã phục hồi thư viện vào %s; mục lục tìm kiếm được dựng lại ở lần chạy tới%n", dataDir);
        });
    }

    private interface Work {
        void on(Path dataDir, Path file) throws IOException, Backup.Refused;
    }

    private int run(String name, String[] args, Work work) {
        Path file = null;
        try {
            for (String arg : args) {
                if (arg.startsWith(DATA_DIR) && arg.length() > DATA_DIR.length()) {
                    dataDir = Path.of(arg.substring(DATA_DIR.length()));
                } else if (arg.startsWith("--") || file != null) {
                    return usage(name);
                } else {
                    file = Path.of(arg);
                }
            }
        } catch (InvalidPathException e) {
            return usage(name);
        }
        if (file == null) {
            return usage(name);
        }
        try {
            work.on(dataDir, file);
            return 0;
        } catch (Backup.Refused e) {
            output.println(e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            output.println("Không làm được: " + e);
        }
        return 1;
    }

    private int usage(String name) {
        output.println("Cách dùng: " + name + " TỆP [" + DATA_DIR + "THƯ_MỤC]");
        return 2;
    }
}
