package vn.docbao.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Reads zip archives: by their directory, and one that lost it as far as it goes. */
final class ZipArchive {

    /** Of names that are no UTF-8: what Windows writes here. */
    private static final Charset OF_OLD = Charset.forName("windows-1258");

    private ZipArchive() {}

    static void read(Path archive, Entries entries) throws IOException {
        ZipFile zip;
        try {
            zip = ZipFile.builder()
                    .setIgnoreLocalFileHeader(true)
                    .setSeekableByteChannel(Files.newByteChannel(archive))
                    .get();
        } catch (IOException | RuntimeException e) {
            salvage(archive, entries);
            throw new IOException("mất mục lục, chỉ đọc được từ đầu; " + e.getMessage(), e);
        }
        try (zip) {
            Enumeration<ZipArchiveEntry> all = zip.getEntries();
            while (entries.wanted() && all.hasMoreElements()) {
                add(zip, all.nextElement(), entries);
            }
        }
    }

    /** What is wrong with one entry is no reason to leave the others. */
    private static void add(ZipFile zip, ZipArchiveEntry entry, Entries entries) throws Entries.TooMuch {
        String refused = refused(entry, zip.canReadEntryData(entry));
        if (refused == null && !entry.isDirectory()) {
            try (InputStream content = zip.getInputStream(entry)) {
                entries.add(name(entry), entry.getSize(), modifiedAt(entry), checked(entries.bounded(content), entry));
                return;
            } catch (Entries.TooMuch e) {
                throw e;
            } catch (IOException e) {
                refused = Entries.damaged(e);
            }
        }
        if (refused != null) {
            entries.refuse(name(entry), entry.getSize(), modifiedAt(entry), refused);
        }
    }

    private static void salvage(Path archive, Entries entries) throws IOException {
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(
                new BufferedInputStream(Files.newInputStream(archive), 1 << 16), "UTF-8", true, true)) {
            ZipArchiveEntry entry;
            while (entries.wanted() && (entry = zip.getNextEntry()) != null) {
                String refused = refused(entry, zip.canReadEntryData(entry));
                if (refused != null) {
                    entries.refuse(name(entry), entry.getSize(), modifiedAt(entry), refused);
                } else if (!entry.isDirectory()) {
                    try {
                        entries.add(name(entry), entry.getSize(), modifiedAt(entry), entries.bounded(zip));
                    } catch (IOException e) {
                        entries.refuse(name(entry), entry.getSize(), modifiedAt(entry), Entries.damaged(e));
                        throw e;
                    }
                }
            }
        }
    }

    private static @Nullable String refused(ZipArchiveEntry entry, boolean readable) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Entries.PASSWORD;
        }
        if (entry.isUnixSymlink()) {
            return Entries.LINK;
        }
        return readable ? null : "nén theo cách " + entry.getMethod() + ", không biết [unknown compression]";
    }

    /** Ends by an exception where the bytes are not those that were put in. */
    private static InputStream checked(InputStream content, ZipArchiveEntry entry) {
        return new CheckedInputStream(content, new CRC32()) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                if (read < 0 && entry.getCrc() >= 0 && getChecksum().getValue() != entry.getCrc()) {
                    throw new IOException("CRC");
                }
                return read;
            }
        };
    }

    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, OF_OLD);
        }
    }

    private static @Nullable Instant modifiedAt(ZipArchiveEntry entry) {
        FileTime time = entry.getLastModifiedTime();
        return time == null ? null : time.toInstant();
    }
}
