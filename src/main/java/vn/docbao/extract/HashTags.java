package vn.docbao.extract;

import java.util.List;
import java.util.stream.Stream;

/** Tags on one line: "#Đàm phán Ukraine-Mỹ #Đảm bảo an ninh". */
final class HashTags {

    private HashTags() {}

    static List<String> read(String line) {
        return Stream.of(line.split("#"))
                .map(String::strip)
                .map(tag -> tag.endsWith(",") || tag.endsWith(";")
                        ? tag.substring(0, tag.length() - 1).strip()
                        : tag)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }
}
