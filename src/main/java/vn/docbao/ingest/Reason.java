package vn.docbao.ingest;

import java.io.EOFException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

/** Why nothing came of a file, as the ledger keeps it: in words for people and, in brackets, for who looks into it. */
final class Reason {

    static final String LINK_TO_NOWHERE = "liên kết không dẫn đến tệp nào [broken link]";
    static final String NO_FILE = "không phải tệp [neither a file nor a folder]";
    static final String ORIGINAL_CHANGED = "tệp mà nó trùng với đã thay đổi, sẽ đọc lại [its original has changed]";
    static final String ENTRY_ORIGINAL_CHANGED =
            "tệp mà một mục trong nó trùng với đã thay đổi, sẽ mở lại [an entry's original has changed]";

    private static final Pattern DETAIL = Pattern.compile(" \\[([^\\[\\]]*)]");

    private Reason() {}

    static String unreadable(Exception e) {
        String words = switch (e) {
            case FileSystemLoopException loop -> "liên kết dẫn ngược về một thư mục bên trên nó";
            case AccessDeniedException denied -> "chương trình không được phép đọc";
            case SecurityException denied -> "chương trình không được phép đọc";
            case NoSuchFileException gone -> "tệp không còn ở đó";
            case ZipException damaged -> "hỏng, không giải nén được";
            case EOFException cut -> "hỏng, bị cắt cụt";
            default -> "máy báo lỗi khi đọc";
        };
        return words + detail(e.toString());
    }

    static String tooLarge(long bytes, long limit) {
        return "nặng %s MB, giới hạn là %s MB, đổi bằng docbao.max-file-size [%d bytes, the limit is %d]"
                .formatted(megabytes(bytes), megabytes(limit), bytes, limit);
    }

    static String empty(String detail) {
        return "không có chữ nào" + detail(detail);
    }

    static String binary(String detail) {
        return "không phải văn bản nên không giữ bản sao" + detail(detail + "; not kept");
    }

    /** An error of ours. */
    static String failed(Throwable e) {
        return "chương trình gặp lỗi, lần sau thử lại" + detail(e.toString());
    }

    static String sameAs(String origin) {
        return "trùng từng byte với " + origin;
    }

    /** For a page: in Vietnamese, or what stands in brackets. */
    static String shown(String kept, Locale locale) {
        if (locale.getLanguage().equals("vi")) {
            return DETAIL.matcher(kept).replaceAll("");
        }
        String details = DETAIL.matcher(kept)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.joining("; "));
        return details.isEmpty() ? kept : details;
    }

    /** What may hold brackets itself. */
    static String detail(String text) {
        return " [" + text.replace('[', '(').replace(']', ')') + "]";
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.forLanguageTag("vi"), "%.1f", bytes / (double) (1 << 20));
    }
}
