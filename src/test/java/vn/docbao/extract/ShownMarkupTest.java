package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownMarkupTest {

    private static final String NOTE = "x".repeat(3000);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>a<b</script><p>Tin           | <p>Tin",
                "<SCRIPT async src=x>a()</Script ><p> | <p>",
                "<script>'<p>'+\"</p>\"</script>      | ''",
                "<script><!-- a() //--></script>      | ''",
                "Tin<script>a</script>vui             | Tinvui",
                "<style media=\">\">a>b{}</style>     | ''",
                "<svg><path d='M0'/><g></g></svg>Tin  | Tin",
                "<svg><image href='data:x'/></svg>Tin | Tin",
                "<link rel=stylesheet href=x>Tin      | Tin",
                "<meta name=viewport content=x>Tin    | Tin",
                "<meta property=\"og:image\" content='og:title'/>Tin | Tin",
                "Tin<!-- <p> -->vui                   | Tinvui",
                "<!-- <script> --><p>Tin</p>          | <p>Tin</p>",
                "<p>Tin <b>vui</b>   <i>nay</i></p>   | <p>Tin <b>vui</b> <i>nay</i></p>",
                "<div> <p>  Tin  </p>  <p>  </div>    | <div><p> Tin </p><p></div>",
                "<div> <i>Tin</i> <script>a</script> <p>vui</p> </div> | <div><i>Tin</i> <p>vui</p></div>",
                "</div> <i>Tin</i> </div> <i>vui      | </div> <i>Tin</i> </div> <i>vui",
                "<div><i>Tin</i> <!-- --> vui</div>   | <div><i>Tin</i> vui</div>",
                "<img src=\"a>b\" class='c' alt='Tin'/> | <img class='c' />",
                "<A HREF=/x Data-x='1' id=y data-y>   | <A HREF=/x id=y data-y>",
                "<a title='a' href='x'>               | <a href='x'>",
                "<abbr title='a'>                     | <abbr title='a'>",
                "<i src='x'class='y'>                 | <i src='x'class='y'>",
                "<i class='y'src='x'>                 | <i class='y'>",
                "<br src='x'/>Tin                     | <br />Tin",
                "<a href=x src='x'/>Tin               | <a href=x />Tin",
                "<i src = x\ta=1>Tin                  | <i>Tin",
                "<meta charset=x media=y>             | <meta charset=x>",
                "<meta http-equiv=x content='a/b; charset=y'> | <meta content='a/b; charset=y'>",
                "<script src='/a?b&amp;c'></script>   | ''",
            })
    void takesOutWhatNobodyReads(String page, String shown) {
        assertThat(shown(page)).isEqualTo("<html>" + shown);
    }

    @Test
    void leavesCommentsThatEndAsTheyBeginToTheParser() {
        for (String page : List.of("<p>Một</p><!--> hết --></p>", "<p>Một</p><!---> hết --></p>", "<!-->")) {
            assertThat(new Extractor().extract("a.html", page.getBytes(StandardCharsets.UTF_8)))
                    .isNotNull();
        }
    }

    @Test
    void takesOutLongNotes() {
        assertThat(shown("<!--url: http://a.vn " + NOTE + "<p>--><p>Tin")).isEqualTo("<html><p>Tin");
        assertThat(shown("<!--" + NOTE + "--!><p>Tin--><p>")).contains("<p>Tin");
    }

    /** The repairs of a text judge each line by itself. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div>~ <p>Tin</p>~~<p class=x >vui</p></div> | <div~><p>Tin</p~><p class=x >vui</p></div>",
                "<div class=\"x\"/>~<p class=x/>~<p>          | <div class=\"x\"~/><p class=x/>~<p>",
                "<div>~<script>~</script>~<p>~Tin ~<i>vui</i> | <div~><p>~Tin~<i>vui</i>",
                "Tin ~ <!-- -->~<script></script> <i>vui      | Tin~<i>vui",
            })
    void leavesLinesApart(String page, String shown) {
        assertThat(shown(page.replace('~', '\n'))).isEqualTo("<html>" + shown.replace('~', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/LD+JSON'>{}</script>",
                "<script type=application/ld&#43;json>{}</script>",
                "<p class=\"<script>\">Tin</p><script",
                "<p class='a>b<script>'>Tin</p>",
                "<p =a src=x>Tin</p>",
                "<p src=x <b>Tin</p>",
                "<p src='x>Tin</p>",
                "<p src='x'",
                "<title><script></title><p>Tin</p>",
                "<textarea><style></textarea><p>Tin</p>",
                "<script><!--<script>a</script>--></script>",
                "<![CDATA[<script>]]><p>Tin</p><script></script>",
                "<script/><p>Tin</p><script></script>",
                "<style>a{}<p>Tin",
                "<a <script>a</script>",
                "<!-- saved from url=(0014)http://a.vn/b --><p>Tin",
                "<link rel=Canonical href=x>",
                "<meta property=og:TITLE content=x>",
                "<meta name='og&#58;title' content=x>",
                "&am<!-- -->p;<<!-- -->b>",
                "<svg><foreignObject><p>Tin</p></foreignObject></svg>",
                "<p>1 < 2</p>",
            })
    void leavesTheRest(String page) {
        assertThat(shown(page)).isEqualTo("<html>" + page);
    }

    /** Where the scan stopped it did not see. */
    @ParameterizedTest
    @CsvSource({
        "<p>Tin</p>, false",
        "<XMP>Tin, true",
        "<p>Tin</noembed>, true",
        "<svg><foreignObject><xmp></foreignObject></svg>, true",
        "<p a='Tin, true",
        "<!-- <xmp> -->, false"
    })
    void tellsWhetherMarkupMayShow(String page, boolean may) {
        assertThat(ShownMarkup.of("a.html", ("<html>" + page).getBytes(StandardCharsets.UTF_8))
                        .maySwallow())
                .isEqualTo(may);
    }

    /** A block that is named as one is one to the reader of blocks, too. */
    @Test
    void blocksAreBlocks() {
        assertThat(Stream.of("p", "li", "dd", "h6", "figcaption", "address", "center", "main", "body", "form", "table"))
                .allSatisfy(name -> {
                    assertThat(TagKind.of(name, 0, name.length())).isEqualTo(TagKind.BLOCK);
                    assertThat(new Element(name).isBlock()).isTrue();
                });
        assertThat(Stream.of("td", "tr", "span", "a", "br", "li-x"))
                .noneMatch(name -> TagKind.of(name, 0, name.length()) == TagKind.BLOCK);
    }

    @Test
    void leavesWhatIsNoHtmlPage() {
        byte[] text = "Cách viết <script>a</script> trong trang".getBytes(StandardCharsets.UTF_8);
        assertThat(ShownMarkup.of("a.txt", text).bytes()).isSameAs(text);
        byte[] wide = "<html><script>a</script>".getBytes(StandardCharsets.UTF_16LE);
        assertThat(ShownMarkup.of("a.html", wide).bytes()).isSameAs(wide);
    }

    /** Repairs tell of what can be read. */
    @Test
    void brokenScriptsNeedNoRepair() {
        byte[] page =
                "<html><script>'?'</script><p>Chợ nổi họp từ lúc trời chưa sáng.".getBytes(StandardCharsets.UTF_8);
        page[15] = (byte) 0xFF;
        assertThat(new Extractor().extract("a.html", page))
                .isInstanceOfSatisfying(
                        Extraction.Page.class,
                        read -> assertThat(read.repairs()).isEmpty());
    }

    static Stream<String> pages() {
        return HtmlFixtures.all().stream();
    }

    /** Nothing is known of a page by what was taken out: its other elements, what is read of them and their text stay. */
    @ParameterizedTest
    @MethodSource("pages")
    void keepsTheElements(String page) {
        assertThat(elements(read(page.getBytes(StandardCharsets.UTF_8)))).isEqualTo(elements(page));
    }

    private static List<String> elements(String page) {
        return Jsoup.parse(page).getAllElements().stream()
                .filter(element -> !element.is("script, style, link, meta, svg, svg *"))
                .map(element -> element.normalName() + attributes(element) + element.ownText())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepsTheMetadata(String page) {
        Document whole = Jsoup.parse(page);
        Document shown = Jsoup.parse(read(page.getBytes(StandardCharsets.UTF_8)));
        assertThat(Metadata.read(shown, Landmarks.of(shown))).isEqualTo(Metadata.read(whole, Landmarks.of(whole)));
    }

    private static List<Attribute> attributes(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> isRead(attribute.getKey()))
                .toList();
    }

    private static boolean isRead(String name) {
        return ReadAttributes.holds(name, 0, name.length());
    }

    /** Who asks an element for another attribute never gets it. */
    @Test
    void attributesThatAreAskedForStay() throws IOException {
        Pattern asked = Pattern.compile("(?:attr|hasAttr|absUrl)\\(\"([^\"]+)\"");
        Set<String> names = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/vn/docbao/extract"))) {
            for (Path source : sources.toList()) {
                asked.matcher(Files.readString(source)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        // The title of an abbreviation is told by its element.
        names.remove("title");
        assertThat(names).contains("href", "itemprop").allMatch(ShownMarkupTest::isRead);
    }

    private static String shown(String page) {
        return read(("<html>" + page).getBytes(StandardCharsets.UTF_8));
    }

    private static String read(byte[] page) {
        return new String(ShownMarkup.of("a.html", page).bytes(), StandardCharsets.UTF_8);
    }
}
