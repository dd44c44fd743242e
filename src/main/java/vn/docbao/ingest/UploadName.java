package vn.docbao.ingest;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A name under which a file can be kept on any system, made of one that a stranger gave: without folders, without what
 * is not seen, without what a system gives a meaning.
 *
 * @param stem never empty
 * @param ending with its dot, or empty
 */
record UploadName(String stem, String ending) {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\u2028\u2029]");
    private static final Pattern MEANT = Pattern.compile("[<>:\"|?*!]");
    /** Leading dots hide a file, trailing ones and blanks are lost on Windows. */
    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");

    private static final Pattern ENDING = Pattern.compile("(.+?)((\\.tar)?\\.[\\p{Alnum}]{1,10})");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)");
    private static final String NAMELESS = "tep";
    /** Bytes; systems allow 255. */
    private static final int LONGEST_STEM = 180;

    static UploadName of(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        name = MEANT.matcher(UNSEEN.matcher(name).replaceAll("")).replaceAll("_");
        name = EDGES.matcher(name).replaceAll("");
        var parts = ENDING.matcher(name);
        boolean ends = parts.matches();
        String stem = EDGES.matcher(fit(ends ? parts.group(1) : name)).replaceAll("");
        if (stem.isEmpty()) {
            stem = NAMELESS;
        }
        return new UploadName(DEVICE.matcher(stem).matches() ? "_" + stem : stem, ends ? parts.group(2) : "");
    }

    /** The first has the plain name. */
    String numbered(int number) {
        return stem + (number == 1 ? "" : " (" + number + ")") + ending;
    }

    private static String fit(String stem) {
        String fitting = stem;
        while (fitting.getBytes(StandardCharsets.UTF_8).length > LONGEST_STEM) {
            fitting = fitting.substring(0, fitting.offsetByCodePoints(fitting.length(), -1));
        }
        return fitting;
    }
}
