package vn.docbao.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes archives for tests: names and texts by turns. A text that begins with "->" makes a link of the entry. */
final class Packed {

    private Packed() {}

    static Path zip(Path file, String... namesAndTexts) {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                ZipArchiveEntry entry = new ZipArchiveEntry(namesAndTexts[i]);
                entry.setTime(0);
                if (namesAndTexts[i + 1].startsWith("->")) {
                    entry.setUnixMode(UnixStat.LINK_FLAG | UnixStat.DEFAULT_LINK_PERM);
                }
                zip.putArchiveEntry(entry);
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    static Path tarGz(Path file, String... namesAndTexts) {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(out, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                String text = namesAndTexts[i + 1];
                TarArchiveEntry entry = text.startsWith("->")
                        ? new TarArchiveEntry(namesAndTexts[i], TarConstants.LF_SYMLINK)
                        : new TarArchiveEntry(namesAndTexts[i], true);
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                if (entry.isSymbolicLink()) {
                    entry.setLinkName(text.substring(2));
                } else {
                    entry.setSize(bytes.length);
                }
                tar.putArchiveEntry(entry);
                if (!entry.isSymbolicLink()) {
                    tar.write(bytes);
                }
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    static Path gz(Path file, String text) {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    /** Leaves the first part of a file. */
    static void cut(Path file, double part) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(bytes, (int) (bytes.length * part)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
