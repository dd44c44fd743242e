package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MicrodataTest {

    private static final String ARTICLE = """
            <div itemscope itemtype="https://schema.org/NewsArticle">
            <h3 itemprop="headline name">Bến đò mới</h3>
            <abbr itemprop="datePublished" title="2024-05-20T21:40:00+07:00">21:40</abbr>
            <a itemprop="articleSection" href="/dan-sinh">Dân sinh</a>
            <span itemprop="author" itemscope itemtype="https://schema.org/Person">Người viết:
            <b itemprop="name">Lê Bình</b></span>
            <div itemprop="description articleBody">Sáng nay bến đò mở.</div>
            </div>""";

    private static Map<String, String> read(String html) {
        return Microdata.read(Landmarks.of(Jsoup.parse(html)).marked());
    }

    @Test
    void elementsSayWhatTheyAre() {
        assertThat(read(ARTICLE))
                .isEqualTo(Map.of(
                        "headline", "Bến đò mới",
                        "name", "Bến đò mới",
                        "datePublished", "2024-05-20T21:40:00+07:00",
                        "articleSection", "Dân sinh",
                        "author", "Lê Bình"));
    }

    @Test
    void ofSeveralArticlesNoneIsThePage() {
        assertThat(read(ARTICLE + ARTICLE)).isEmpty();
    }

    @Test
    void whatStandsInNoArticleIsNotRead() {
        assertThat(read(ARTICLE.replace("NewsArticle", "WebSite"))).isEmpty();
    }
}
