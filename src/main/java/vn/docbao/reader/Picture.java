package vn.docbao.reader;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An image file that lies beside an article's file.
 *
 * @param version of its bytes, as far as its size and age tell
 * @param width upright, in pixels
 * @param transparent whether parts of it may be
 */
record Picture(Path file, String version, int width, int height, boolean transparent) {

    /** Phones, columns, and columns on fine screens. */
    private static final List<Integer> WIDTHS = List.of(360, 720, 1280);

    /** The widths that it is shown in, the smallest first: never above its own. */
    List<Integer> widths() {
        int largest = Math.min(width, WIDTHS.getLast());
        return Stream.concat(WIDTHS.stream().filter(step -> step < largest), Stream.of(largest))
                .toList();
    }

    /** Of the largest width that it is shown in. */
    public int shownWidth() {
        return widths().getLast();
    }

    public int shownHeight() {
        return heightAt(shownWidth());
    }

    int heightAt(int shown) {
        return Math.max(1, Math.round((float) height * shown / width));
    }

    /** For an image element; each address is this one and a width. */
    public String sources(String address) {
        return widths().stream().map(step -> address + step + " " + step + "w").collect(Collectors.joining(", "));
    }

    String format() {
        return transparent ? "png" : "jpg";
    }
}
