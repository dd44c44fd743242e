package vn.docbao.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes offers of what stands in an archive. Nothing is ever written to the disk: a name, wherever it may lead, is a
 * name only. An entry that cannot be read is offered with the problem.
 */
final class Entries {

    static final String LINK = "liên kết trong kho nén, không đi theo [link]";
    static final String PASSWORD = "cần mật khẩu để mở [encrypted]";
    private static final String NESTED =
            "kho nén nằm trong kho nén, không mở; hãy giải nén nó ra trước [nested archive]";

    /** Text is seldom compressed to less than a twentieth, deflate can make a thousandth of what is made for it. */
    private static final int MOST_UNPACKED = 200;

    private final Offer archive;
    private final Long id;
    private final long limit;
    private final Predicate<Offer> taker;

    /** Hashes of the names: a false hit costs an entry a longer name, a true one would cost an article. */
    private final Set<Long> names = new HashSet<>();

    private long left;
    private int count;
    private boolean wanted = true;

    /**
     * @param id of the archive's row
     * @param limit bytes of the largest entry
     * @param taker says whether more is wanted
     */
    Entries(Offer archive, Long id, long limit, Predicate<Offer> taker) {
        this.archive = archive;
        this.id = id;
        this.limit = limit;
        this.taker = taker;
        this.left = limit + MOST_UNPACKED * archive.size();
    }

    /** The archive holds more than anybody would have put into it. */
    static final class TooMuch extends IOException {

        private TooMuch() {
            super("giải nén ra hơn " + MOST_UNPACKED + " lần dung lượng của nó, không đọc tiếp [zip bomb]");
        }
    }

    static String damaged(Exception e) {
        return "hỏng, không đọc được" + Reason.detail(e.getMessage() == null ? e.toString() : e.getMessage());
    }

    boolean wanted() {
        return wanted;
    }

    /** How many were offered. */
    int count() {
        return count;
    }

    long limit() {
        return limit;
    }

    /** A stream of unpacked bytes, which ends by an exception once the archive has given too many of them. */
    InputStream bounded(InputStream unpacked) {
        return new FilterInputStream(unpacked) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                spend(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int read = super.read(bytes, from, length);
                spend(Math.max(read, 0));
                return read;
            }

            @Override
            public long skip(long n) throws IOException {
                long skipped = super.skip(n);
                spend(skipped);
                return skipped;
            }
        };
    }

    private void spend(long bytes) throws TooMuch {
        left -= bytes;
        if (left < 0) {
            throw new TooMuch();
        }
    }

    /**
     * @param size in bytes, as the archive tells it; -1 where it does not
     * @param content bounded; read by this call, not closed
     */
    void add(String stored, long size, @Nullable Instant modifiedAt, InputStream content) throws IOException {
        String name = clean(stored);
        if (hidden(name)) {
            return;
        }
        ArchiveKind kind = ArchiveKind.of(name);
        if (kind == ArchiveKind.JSON_LINES) {
            boolean packed = name.toLowerCase(Locale.ROOT).endsWith(".gz");
            // What an entry unpacks to is bounded as what the archive does.
            JsonLines.read(packed ? bounded(new GZIPInputStream(content)) : content, name + "!", modifiedAt, this);
        } else if (kind != null) {
            offer(name, size, modifiedAt, new byte[0], NESTED);
        } else if (size > limit) {
            offer(name, size, modifiedAt, new byte[0], null);
        } else {
            add(name, modifiedAt, content.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8)));
        }
    }

    void add(String name, @Nullable Instant modifiedAt, byte[] bytes) {
        offer(name, bytes.length, modifiedAt, bytes.length > limit ? new byte[0] : bytes, null);
    }

    void refuse(String stored, long size, @Nullable Instant modifiedAt, String problem) {
        String name = clean(stored);
        if (!hidden(name)) {
            offer(name, size, modifiedAt, new byte[0], problem);
        }
    }

    private void offer(String name, long size, @Nullable Instant modifiedAt, byte[] bytes, @Nullable String problem) {
        count++;
        // Databases refuse NUL.
        String origin = Offer.origin(archive.origin() + "!" + once(name.replace('\0', '\uFFFD')));
        wanted = taker.test(new Offer(
                archive.path(),
                origin,
                Math.max(size, 0),
                Offer.micros(modifiedAt),
                problem,
                new Offer.Entry(id, bytes)));
    }

    /** Archives may hold several entries of one name: each is a file of its own. */
    private String once(String name) {
        String own = name;
        for (int number = 2; !names.add(hash(own)); number++) {
            own = name + "#" + number;
        }
        return own;
    }

    private static long hash(String name) {
        long hash = 1125899906842597L;
        for (int i = 0; i < name.length(); i++) {
            hash = 31 * hash + name.charAt(i);
        }
        return hash;
    }

    /** With the signs of one system. */
    private static String clean(String stored) {
        String name = stored.replace('\\', '/');
        while (name.startsWith("./")) {
            name = name.substring(2);
        }
        return name;
    }

    /** As among files: what systems put beside people's own. */
    private static boolean hidden(String name) {
        for (String step : name.split("/")) {
            if (step.startsWith(".") && !step.equals("..") && !step.equals(".")) {
                return true;
            }
        }
        return false;
    }
}
