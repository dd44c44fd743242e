package vn.docbao.reader;

import java.util.Arrays;
import vn.docbao.library.TagKind;

/** The kinds of topics that addresses name. */
enum KindOfTopic {
    PERSON("nguoi", TagKind.PERSON),
    PLACE("noi", TagKind.PLACE),
    ORGANISATION("to-chuc", TagKind.ORGANISATION),
    THEME("van-de", TagKind.THEME),
    UNKNOWN("khac", TagKind.UNKNOWN);

    private final String address;
    private final TagKind kind;

    KindOfTopic(String address, TagKind kind) {
        this.address = address;
        this.kind = kind;
    }

    public String address() {
        return address;
    }

    TagKind kind() {
        return kind;
    }

    static KindOfTopic of(String address) {
        return Arrays.stream(values())
                .filter(kind -> kind.address.equals(address))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind"));
    }

    static KindOfTopic of(TagKind kind) {
        return valueOf(kind.name());
    }
}
