package vn.docbao.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Pages of one shape in any size: what makes careless code quadratic, or recursion deep. */
final class Shapes {

    private static final String TITLE = "Một tiêu đề của bài có đủ chữ để đọc\n";
    private static final String SENTENCE = "Người dân trong làng đã dọn dẹp đường đi từ sáng sớm hôm qua. ";
    private static final String LIST = "Đọc nhiều\n";

    private Shapes() {}

    /** Each gives a page of about so many chars. */
    static Map<String, IntFunction<String>> text() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        shapes.put("one line of sentences", n -> repeat(SENTENCE, n));
        shapes.put("one line of one word", n -> repeat("a", n));
        shapes.put("one line of syllables", n -> repeat("làng ", n));
        shapes.put("short lines", n -> repeat("ab\n", n));
        shapes.put("short lines of words", n -> repeat("ba chữ ngắn\n", n));
        shapes.put("one title again and again", n -> TITLE.repeat(3) + SENTENCE + "\n" + repeat(TITLE, n));
        shapes.put("sentences, a line each", n -> TITLE + repeat(SENTENCE + "\n", n));
        shapes.put(
                "sentences behind a long summary",
                n -> TITLE + repeat(SENTENCE, n / 2) + "\n" + repeat(SENTENCE + "\n", n / 2));
        shapes.put(
                "wraps behind a long line",
                n -> TITLE + repeat("Người dân làng ", n / 2) + "\n"
                        + repeat("và mọi người cùng nhau dọn dẹp đường làng suốt\n", n / 2));
        shapes.put("titles", n -> numbered("Tiêu đề số %d nói về một việc khác\n", n));
        shapes.put(
                "titles above a text", n -> numbered("Tiêu đề số %d nói về một việc khác\n", n) + SENTENCE.repeat(3));
        shapes.put(
                "titles with sentences",
                n -> TITLE + SENTENCE + "\n" + SENTENCE + "\n"
                        + numbered("Tiêu đề số %d của một bài khác nữa\n" + SENTENCE + "\n", n));
        shapes.put(
                "subheadings with sentences",
                n -> TITLE + SENTENCE + "\n" + SENTENCE + "\n"
                        + numbered("Mục %d của bài\n" + SENTENCE + "\n" + SENTENCE + "\n", n));
        shapes.put("headings", n -> repeat(LIST, n));
        shapes.put(
                "lists",
                n -> TITLE + SENTENCE + "\n" + numbered(LIST + "Tiêu đề số %d nói về một việc\n".repeat(3), n));
        shapes.put("titles with times", n -> TITLE + SENTENCE + "\n" + repeat(TITLE + "Xã hội\n12/03/2024 10:20\n", n));
        shapes.put("durations glued to titles", n -> repeat("Một tiêu đề đủ dài04:15 ", n));
        shapes.put("clock times in one line", n -> repeat("lúc04:15 ", n));
        shapes.put("durations, a line each", n -> TITLE + SENTENCE + "\n" + repeat("04:15\n", n));
        shapes.put("pictures", n -> TITLE + SENTENCE + "\n" + repeat("Người dân dọn đường. Ảnh: An\n", n));
        shapes.put("image files", n -> TITLE + SENTENCE + "\n" + repeat("anh.jpg\n", n));
        shapes.put("video sources", n -> TITLE + SENTENCE + "\n" + repeat("Nguồn video: AP\n", n));
        shapes.put("credits in one line", n -> repeat("Ảnh: ", n));
        shapes.put("credits with names in one line", n -> repeat("Dân làng dọn đường. Ảnh: An Bình ", n));
        shapes.put("full stops in one line", n -> repeat("a. ", n));
        shapes.put("capitals and full stops, cut", n -> repeat("A. ", n) + "...");
        shapes.put("glued sentences", n -> repeat("đã về.Không ai ", n));
        shapes.put("brackets", n -> repeat("[", n));
        shapes.put("brackets behind words", n -> "Hai chữ " + repeat("(", n));
        shapes.put("brackets before a credit", n -> "Hai chữ " + repeat("(", n) + " Ảnh: An");
        shapes.put("dashes before a credit", n -> "Hai chữ " + repeat("- ", n) + " Ảnh: An");
        shapes.put("quotes", n -> repeat("\"", n));
        shapes.put("quotes behind words", n -> TITLE + "Hai chữ." + repeat("”", n));
        shapes.put("dots", n -> "Chữ " + repeat(".", n));
        shapes.put("spaces", n -> "Chữ" + repeat(" ", n) + "chữ");
        shapes.put("digits", n -> repeat("1", n));
        shapes.put("dates", n -> TITLE + repeat("ngày 1/1, ", n));
        shapes.put("slashed digits", n -> TITLE + repeat("1/1/", n) + ".");
        shapes.put("hashtags in one line", n -> repeat("#thẻ ", n));
        shapes.put("hashtags, a line each", n -> TITLE + SENTENCE + "\n" + repeat("#thẻ #nữa\n", n));
        shapes.put("tags behind a label", n -> TITLE + SENTENCE + "\nTừ khóa:\n" + numbered("thẻ %d\n", n));
        shapes.put("pointers", n -> TITLE + SENTENCE + "\n" + repeat(">>> Một bài khác nữa để đọc\n", n));
        shapes.put("arrows", n -> repeat(">", n));
        shapes.put("bars", n -> repeat("| ", n));
        shapes.put("a cell of one word", n -> "| " + repeat("a ", n) + "|");
        shapes.put("a cell of titles", n -> "| " + repeat("Dân làng dọn đường làng ", n) + "|");
        shapes.put("cells", n -> TITLE + SENTENCE + "\n" + repeat("| ![]() |\n", n));
        shapes.put("style without end", n -> "a{" + repeat(":", n));
        shapes.put("style of words", n -> "a{" + repeat("b: c; ", n));
        shapes.put("blank lines", n -> "Chữ\n" + repeat("\n", n) + "Chữ");
        shapes.put("bytes in the order of misread text", n -> repeat("Ã ", n));
        shapes.put("misread text", n -> Encodings.misread(repeat(SENTENCE, n)));
        shapes.put("old code", n -> Encodings.legacy(repeat(SENTENCE, n), "vni"));
        shapes.put("unclosed <", n -> repeat("< ", n));
        shapes.put("unclosed tags", n -> repeat("<a ", n));
        shapes.put("unclosed tags with words", n -> "<b>chữ</b> " + repeat("<a chữ ", n));
        shapes.put("closed tags in one line", n -> repeat("<b>chữ</b> ", n));
        shapes.put("open tags in one line", n -> repeat("<b>chữ ", n));
        shapes.put("nested blocks in one line", n -> repeat("<div>", n) + "chữ");
        shapes.put("breaks in one line", n -> repeat("chữ<br>", n));
        shapes.put("entities", n -> repeat("&amp;", n));
        shapes.put("entities without end", n -> "<b>chữ</b>" + repeat("&amp ", n));
        shapes.put("ampersands and a tag", n -> "<b>chữ</b>" + repeat("& ", n));
        shapes.put("comments without end", n -> repeat("<!-- ", n));
        shapes.put("scripts", n -> repeat("<script>x</script>\n", n));
        shapes.put("scripts without end", n -> repeat("<script>\n", n));
        return shapes;
    }

    /** As {@link #text}, of HTML pages. */
    static Map<String, IntFunction<String>> html() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        shapes.put("nested div", n -> html(repeat("<div>", n) + "chữ"));
        shapes.put("nested div with words", n -> html(repeat("<div>chữ ", n)));
        shapes.put("nested inline tags", n -> html(repeat("<i>", n) + "chữ"));
        shapes.put("nested formats", n -> html(repeat("<b><p>chữ", n)));
        shapes.put("nested tables", n -> html(repeat("<table><tr><td>chữ", n)));
        shapes.put("nested lists", n -> html(repeat("<ul><li>chữ", n)));
        shapes.put("nested links", n -> html(repeat("<a href=x><div>chữ", n)));
        shapes.put("unclosed <", n -> html(repeat("<", n)));
        shapes.put("unclosed tags", n -> html(repeat("<a ", n)));
        shapes.put("attributes", n -> html("<p " + repeat("a ", n) + ">chữ"));
        shapes.put("numbered attributes", n -> html("<p " + numbered("a%d=1 ", n) + ">chữ"));
        shapes.put("entities", n -> html(repeat("&amp;", n)));
        shapes.put("one paragraph", n -> html("<h1>" + TITLE + "</h1><p>" + repeat(SENTENCE, n)));
        shapes.put("paragraphs", n -> html("<h1>" + TITLE + "</h1>" + repeat("<p>" + SENTENCE, n)));
        shapes.put("short blocks", n -> html(repeat("<p>a", n)));
        shapes.put("breaks", n -> html(repeat("chữ<br>", n)));
        shapes.put("headings", n -> html(repeat("<h2>Đọc nhiều</h2>", n)));
        shapes.put("h1", n -> html(repeat("<h1>Một tiêu đề của bài có đủ chữ</h1>", n)));
        shapes.put(
                "lists",
                n -> html(TITLE + "<p>" + SENTENCE
                        + numbered("<h2>Đọc nhiều</h2>" + "<li>Tiêu đề số %d nói về một việc".repeat(3), n)));
        shapes.put("metadata", n -> html(repeat("<meta name=keywords content='a,b'>", n) + "chữ"));
        shapes.put("long metadata", n -> html("<meta property=og:title content='" + repeat("chữ ", n) + "'>chữ"));
        shapes.put(
                "metadata of edges", n -> html("<meta name=pubdate content='1/1/2020 x" + repeat("(", n) + "x'>chữ"));
        shapes.put(
                "many keywords",
                n -> html("<meta name=keywords content='" + numbered("thẻ %d,", n) + "'><h1>" + TITLE + "</h1><p>"
                        + SENTENCE + "<p>" + SENTENCE));
        shapes.put("nested JSON", n -> html("<script type=application/ld+json>" + repeat("[", n) + "</script>chữ"));
        shapes.put("JSON-LD scripts", n -> html(repeat("<script type=application/ld+json>{}</script>", n) + "chữ"));
        shapes.put("comments", n -> html(repeat("<!-- x -->", n)));
        shapes.put("formats never closed", n -> html(repeat("<b><i><u><font>chữ</p>", n)));
        return shapes;
    }

    private static String html(String body) {
        return "<!doctype html><html><body>" + body;
    }

    private static String repeat(String part, int length) {
        return part.repeat(Math.max(1, length / part.length()));
    }

    private static String numbered(String format, int length) {
        StringBuilder out = new StringBuilder(length + 100);
        for (int i = 0; out.length() < length; i++) {
            out.append(format.replace("%d", String.valueOf(i)));
        }
        return out.toString();
    }
}
