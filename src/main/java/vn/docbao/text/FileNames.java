package vn.docbao.text;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Files' names as text, whatever the locale. Under one that knows ASCII only, such as {@code LC_ALL=C}, Java shows other
 * letters as U+FFFD and refuses to make names of them; a path's URI holds the bytes of its name in both directions, and
 * these are UTF-8 wherever such a locale is found.
 */
public final class FileNames {

    private static final char NOT_SHOWN = '\uFFFD';

    private FileNames() {}

    /** The whole path. Of bytes that are no text each is given as {@code %XX}: two names never read alike. */
    public static String text(Path path) {
        String shown = path.toString();
        if (shown.indexOf(NOT_SHOWN) < 0) {
            return shown;
        }
        byte[] bytes = bytes(path.toUri().getRawPath());
        int length = bytes.length > 1 && bytes[bytes.length - 1] == '/' ? bytes.length - 1 : bytes.length;
        String text = decoded(ByteBuffer.wrap(bytes, 0, length));
        if (path.isAbsolute()) {
            return text;
        }
        String here = text(Path.of("").toAbsolutePath());
        return text.startsWith(here + "/") ? text.substring(here.length() + 1) : text;
    }

    /** @throws InvalidPathException if no file can have this name */
    public static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            return name.startsWith("/")
                    ? encoded("", name, e)
                    : resolve(Path.of("").toAbsolutePath(), name);
        }
    }

    /**
     * @param name of a file in the folder, or of one below it
     * @throws InvalidPathException if no file can have this name
     */
    public static Path resolve(Path folder, String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            return encoded(folder.toAbsolutePath().toUri().getRawPath() + "/", name, e);
        }
    }

    private static Path encoded(String before, String name, InvalidPathException refused) {
        StringBuilder raw = new StringBuilder("file://").append(before);
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (b == '/' || b > 0 && (Character.isLetterOrDigit(b) || b == '.' || b == '-' || b == '_')) {
                raw.append((char) b);
            } else {
                raw.append("%%%02X".formatted(b));
            }
        }
        try {
            return Path.of(URI.create(raw.toString()));
        } catch (IllegalArgumentException e) {
            throw refused;
        }
    }

    private static byte[] bytes(String raw) {
        byte[] bytes = new byte[raw.length()];
        int length = 0;
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) == '%') {
                bytes[length++] = (byte) Integer.parseInt(raw, i + 1, i + 3, 16);
                i += 2;
            } else {
                bytes[length++] = (byte) raw.charAt(i);
            }
        }
        return Arrays.copyOf(bytes, length);
    }

    private static String decoded(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException e) {
            StringBuilder text = new StringBuilder();
            while (bytes.hasRemaining()) {
                byte b = bytes.get();
                text.append(b > 0 ? String.valueOf((char) b) : "%%%02X".formatted(b));
            }
            return text.toString();
        }
    }
}
