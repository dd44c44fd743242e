package vn.docbao.extract;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.FileNames;

/** {@code extract [--out DIR] PATH…}: stories as JSON, without server or database. */
public final class ExtractCommand {

    private static final String USAGE = "Cách dùng: extract [--out THƯ_MỤC] TỆP_HOẶC_THƯ_MỤC…";

    private final Extractor extractor = new Extractor();
    private final @Nullable Path out;
    private final PrintStream output;
    private final PrintStream messages;
    private boolean failed;

    private ExtractCommand(@Nullable Path out, PrintStream output, PrintStream messages) {
        this.out = out;
        this.output = output;
        this.messages = messages;
    }

    /** @return 0: all read, 1: some failed, 2: wrong usage */
    public static int run(String[] args) {
        return run(
                args,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
    }

    static int run(String[] args, PrintStream output, PrintStream messages) {
        Path out = null;
        List<Path> paths = new ArrayList<>();
        try {
            for (int i = 0; i < args.length; i++) {
                if (args[i].equals("--out") && i + 1 < args.length) {
                    out = Path.of(args[++i]);
                } else if (args[i].startsWith("--")) {
                    messages.println(USAGE);
                    return 2;
                } else {
                    paths.add(FileNames.path(args[i]));
                }
            }
        } catch (InvalidPathException e) {
            messages.println(USAGE);
            return 2;
        }
        if (paths.isEmpty()) {
            messages.println(USAGE);
            return 2;
        }
        ExtractCommand command = new ExtractCommand(out, output, messages);
        try {
            paths.forEach(command::walk);
        } catch (UncheckedIOException e) {
            messages.println("Không ghi được kết quả: " + e.getMessage());
            return 1;
        }
        return command.failed ? 1 : 0;
    }

    private void walk(Path path) {
        if (!Files.isDirectory(path)) {
            extract(path, path.getFileName() == null ? path.toString() : FileNames.text(path.getFileName()));
            return;
        }
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile() || attributes.isSymbolicLink()) {
                                files.add(file);
                            } else {
                                // Reading a pipe or a device could wait for ever.
                                report(
                                        FileNames.text(path.relativize(file)),
                                        new IOException("neither a file nor a folder"));
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            report(FileNames.text(path.relativize(file)), e);
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            report(path.toString(), e);
        }
        files.sort(null);
        files.forEach(
                file -> extract(file, FileNames.text(path.relativize(file)).replace('\\', '/')));
    }

    private void extract(Path path, String name) {
        String json;
        try {
            Extraction extraction = extractor.extract(name, Files.readAllBytes(path));
            failed |= extraction instanceof Extraction.Rejected;
            json = Contract.json(name, extraction);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            report(name, e);
            return;
        }
        write(name, json);
    }

    private void report(String name, Throwable e) {
        failed = true;
        String detail = e.getClass().getSimpleName() + ": " + e.getMessage();
        messages.println("Không đọc được " + name + " (" + detail + ")");
        write(name, Contract.error(name, detail));
    }

    private void write(String name, String json) {
        if (out == null) {
            output.println(json);
            return;
        }
        try {
            Path target = FileNames.resolve(out, name + ".json");
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.writeString(target, json + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
