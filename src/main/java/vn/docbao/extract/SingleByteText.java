package vn.docbao.extract;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are no UTF-8, read in the charset in which they make most sense: one that the page names unless another
 * makes better Vietnamese.
 */
record SingleByteText(String text, Charset charset, boolean guessed) {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    static SingleByteText read(byte[] bytes, @Nullable Charset declared) {
        String latin = Latin.decode(bytes);
        String vietnamese = Normalizer.normalize(new String(bytes, WINDOWS_1258), Normalizer.Form.NFC);
        Vietnameseness asLatin = Vietnameseness.of(latin);
        Vietnameseness asVietnamese = Vietnameseness.of(vietnamese);
        LegacyCode.Reading code = LegacyCode.of(latin, Signs.of(latin).latin());
        if (code != null && code.found().value() > asVietnamese.value()) {
            return new SingleByteText(latin, WINDOWS_1252, !isLatin(declared));
        }
        if (asVietnamese.value() > asLatin.value() && asVietnamese.good() > asVietnamese.bad()) {
            return new SingleByteText(vietnamese, WINDOWS_1258, !WINDOWS_1258.equals(declared));
        }
        if (declared == null || declared.equals(StandardCharsets.UTF_8) || isLatin(declared)) {
            return new SingleByteText(latin, WINDOWS_1252, !isLatin(declared));
        }
        return new SingleByteText(new String(bytes, declared), declared, false);
    }

    /** Browsers read pages that name Latin-1 or ASCII as windows-1252, too. */
    private static boolean isLatin(@Nullable Charset charset) {
        return WINDOWS_1252.equals(charset)
                || StandardCharsets.ISO_8859_1.equals(charset)
                || StandardCharsets.US_ASCII.equals(charset);
    }
}
