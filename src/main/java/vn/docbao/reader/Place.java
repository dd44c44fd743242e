package vn.docbao.reader;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a part of an original is now. */
enum Place {
    /** In the article whose original is looked at. */
    HERE("giu"),
    /** In another article of the file, or among the headlines. */
    ELSEWHERE("chuyen"),
    /** Left out. */
    DROPPED("bo"),
    /** Nothing was decided: blanks, or a text without decisions. */
    PLAIN(null);

    private final @Nullable String address;

    Place(@Nullable String address) {
        this.address = address;
    }

    /** What it is called in addresses; null where it cannot be asked for. */
    public @Nullable String address() {
        return address;
    }

    static Place of(String address) {
        return Arrays.stream(values())
                .filter(place -> address.equals(place.address))
                .findFirst()
                .orElseThrow(() -> new NotFound("place"));
    }
}
