package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Style sheets, scripts, fonts and icons: the address that names them names their content. */
@ReaderTest
class StaticFilesTest {

    private static final Pattern NAMED = Pattern.compile("(?:url\\(|from )\"([^\"]+)\"");

    @Autowired
    private TestLibrary library;

    @Autowired
    private StaticFiles statics;

    @Autowired
    private MockMvc mvc;

    private Browse browse;

    @BeforeEach
    void fill() {
        library.clear();
        library.story("Bến mới").store();
        browse = new Browse(mvc);
    }

    @Test
    void whatPagesAreMadeOfNeedsNeverBeAskedForAgain() {
        Set<String> parts = parts();
        assertThat(parts)
                .anySatisfy(part -> assertThat(part).endsWith(".css"))
                .anySatisfy(part -> assertThat(part).endsWith("shelf.js"))
                .anySatisfy(part -> assertThat(part).endsWith("article.js"))
                .anySatisfy(part -> assertThat(part).endsWith(".woff2"))
                .anySatisfy(part -> assertThat(part).endsWith("icon.svg"))
                .allSatisfy(part -> {
                    MockHttpServletResponse answer = browse.answer(part);
                    assertThat(answer.getStatus()).isEqualTo(200);
                    assertThat(answer.getHeader("Cache-Control")).contains("public", "max-age=31536000", "immutable");
                });
    }

    @Test
    void whatTheyNameThemselvesLiesBesideThem() {
        List<String> named = new ArrayList<>();
        for (String part : parts()) {
            Matcher names = NAMED.matcher(part.endsWith("s") ? browse.html(part) : "");
            while (names.find()) {
                named.add(URI.create(part).resolve(names.group(1)).toString());
            }
        }
        assertThat(named)
                .anySatisfy(part -> assertThat(part).endsWith(".woff2"))
                .anySatisfy(part -> assertThat(part).endsWith("shelf.js"))
                .allSatisfy(part -> {
                    assertThat(part).startsWith(statics.file("/"));
                    assertThat(browse.status(part)).isEqualTo(200);
                });
    }

    @Test
    void theirCompressedFormIsMadeOnce() throws Exception {
        MockHttpServletResponse style = mvc.perform(
                        get(statics.file("/css/docbao.css")).header("Accept-Encoding", "gzip"))
                .andReturn()
                .getResponse();
        assertThat(style.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(style.getHeader("ETag")).isNotNull();
        MockHttpServletResponse font = mvc.perform(
                        get(statics.file("/fonts/source-serif-4-latin.woff2")).header("Accept-Encoding", "gzip"))
                .andReturn()
                .getResponse();
        assertThat(font.getHeader("Content-Encoding")).as("compressed already").isNull();
    }

    @Test
    void otherContentsHaveNoAddress() {
        assertThat(browse.status("/tinh/xua/css/docbao.css")).isEqualTo(404);
    }

    @Test
    void underTheirBareNamesTheyAreAskedForAnew() {
        assertThat(browse.answer("/sw.js").getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(browse.answer("/css/docbao.css").getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    private Set<String> parts() {
        Document page = browse.page("/bai/ben-moi");
        Set<String> parts = new LinkedHashSet<>();
        for (Element element : page.select("link[rel~=stylesheet|icon|preload|modulepreload], script[src]")) {
            parts.add(element.hasAttr("src") ? element.attr("src") : element.attr("href"));
        }
        return parts;
    }
}
