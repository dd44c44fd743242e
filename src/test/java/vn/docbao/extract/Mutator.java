package vn.docbao.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Spoils pages the ways that crawlers, editors and bad luck do. The same seed gives the same pages. */
final class Mutator {

    private static final int LONGEST = 60_000;
    /** No lone "<": before the end of a tag it makes text that only looks like markup, which is rightly shown. */
    private static final String[] INSERTED = {
        "<p>",
        "</p>",
        "<div><div>",
        "</div>",
        "<b>",
        "<br/>",
        "<br",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<a href=\"",
        "<td>",
        "<table>",
        "|",
        "| ![]() |",
        "&amp;",
        "&nbsp;",
        "&#272;",
        "&#0;",
        "&#xD800;",
        "&#x1F600;",
        "&khong",
        "&",
        ">",
        "\"",
        "“",
        "”",
        "(",
        "[",
        "]]>",
        "<![CDATA[",
        "{a:b}",
        "\0",
        "\u0007",
        "\u001B[31m",
        "\u0085",
        "\u00A0",
        "\u00AD",
        "\u200B",
        "\u202E",
        "\u2028",
        "\uFEFF",
        "\uFFFD",
        "\uFFFF",
        "\uD83D\uDE00",
        "\u0301",
        "\u0323\u0302",
        "\r",
        "\r\n",
        "\n\n",
        "\t",
        " ",
        "...",
        "…",
        "Ảnh: ",
        "Nguồn: ",
        "(Theo ",
        "#thẻ",
        "Xem thêm",
        "Xem chi tiết",
        "Từ khóa:",
        "Đọc nhiều",
        "04:15",
        "12/03/2024 10:20",
        "31/02/2024",
        "99/99/9999",
        ">>> ",
        "Video: ",
        "anh.jpg",
        "Ã ",
        "á»‡",
        "§¶",
        "<title>",
        "<h1>",
        "<meta charset=utf-16>",
        "<meta property=og:title content='",
        "<textarea>",
        "<plaintext>",
        "<svg>",
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"x\\u0000\\n<b>y</b>\"}</script>"
    };

    private final Random random;
    private final List<byte[]> pages;

    Mutator(List<byte[]> pages, long seed) {
        this.pages = pages;
        this.random = new Random(seed);
    }

    byte[] next() {
        byte[] page = pages.get(random.nextInt(pages.size()));
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            page = page.length == 0 ? new byte[] {(byte) random.nextInt(256)} : change(page);
        }
        return page.length > LONGEST ? Arrays.copyOf(page, LONGEST) : page;
    }

    private byte[] change(byte[] page) {
        int at = random.nextInt(page.length);
        int length = Math.min(page.length - at, 1 + random.nextInt(1 << random.nextInt(11)));
        return switch (random.nextInt(12)) {
            case 0 -> flipped(page);
            case 1 -> Arrays.copyOf(page, at);
            case 2 -> Arrays.copyOfRange(page, at, page.length);
            case 3 -> joined(page, at, new byte[0], at + length);
            case 4 -> joined(page, at, repeated(page, at, length), at + length);
            case 5 -> spliced(page, at);
            case 6 -> lines(page);
            case 7 -> encoded(page);
            case 8 -> otherWords(page);
            default -> inserted(page, at);
        };
    }

    private byte[] flipped(byte[] page) {
        byte[] flipped = page.clone();
        for (int i = random.nextInt(5); i >= 0; i--) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private byte[] repeated(byte[] page, int from, int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 1 + random.nextInt(20); i >= 0; i--) {
            out.write(page, from, length);
        }
        return out.toByteArray();
    }

    private byte[] spliced(byte[] page, int at) {
        byte[] other = pages.get(random.nextInt(pages.size()));
        int from = random.nextInt(other.length);
        return joined(page, at, Arrays.copyOfRange(other, from, from + random.nextInt(other.length - from)), at);
    }

    private byte[] inserted(byte[] page, int at) {
        byte[] text = INSERTED[random.nextInt(INSERTED.length)].getBytes(StandardCharsets.UTF_8);
        int place = at;
        // Mostly between characters, now and then inside one.
        while (random.nextInt(10) > 0 && place < page.length && (page[place] & 0xC0) == 0x80) {
            place++;
        }
        return joined(page, place, text, place);
    }

    private byte[] lines(byte[] page) {
        List<String> lines = Arrays.asList(new String(page, StandardCharsets.UTF_8).split("(?<=\n)"));
        if (random.nextBoolean()) {
            Collections.shuffle(lines, random);
            return String.join("", lines).getBytes(StandardCharsets.UTF_8);
        }
        return String.join("", lines)
                .replace("\n", random.nextBoolean() ? " " : "\r")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Words of another page in place of some: whatever stands behind a mark may come before any other. */
    private byte[] otherWords(byte[] page) {
        String[] others = words(pages.get(random.nextInt(pages.size())));
        String[] words = words(page);
        int share = 2 + random.nextInt(10);
        for (int i = 0; i < words.length; i++) {
            if (random.nextInt(share) == 0) {
                words[i] = others[random.nextInt(others.length)];
            }
        }
        return String.join(" ", words).getBytes(StandardCharsets.UTF_8);
    }

    private static String[] words(byte[] page) {
        return new String(page, StandardCharsets.UTF_8).split(" ", -1);
    }

    private byte[] encoded(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        return switch (random.nextInt(6)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 1 -> Encodings.windows1258(text);
            case 2 -> Encodings.latinBytes(Encodings.legacy(text, "tcvn3"));
            case 3 -> Encodings.legacy(text, "vni").getBytes(StandardCharsets.UTF_8);
            case 4 -> Encodings.misread(text).getBytes(StandardCharsets.UTF_8);
            default ->
                java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] joined(byte[] page, int to, byte[] middle, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(page.length + middle.length);
        out.write(page, 0, to);
        out.writeBytes(middle);
        out.write(page, from, page.length - from);
        return out.toByteArray();
    }
}
