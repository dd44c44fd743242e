package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.docbao.library.Article;
import vn.docbao.library.Relation;
import vn.docbao.library.Section;
import vn.docbao.library.SourceFile;

/** What a page costs the database, whether the library is small or large. The first page of an edition asks for the header's sections. */
@ReaderTest
class StatementCountTest {

    @Autowired
    private TestLibrary library;

    private Browse browse;
    private Statistics statistics;

    @BeforeEach
    void clear(@Autowired MockMvc mvc, @Autowired EntityManagerFactory factory) {
        library.clear();
        browse = new Browse(mvc);
        // What searches keep in memory is read once.
        browse.html("/tim-kiem?q=song");
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    @ParameterizedTest
    @CsvSource({
        "/, 9",
        "/bai/bai-0, 6",
        "/bai/bai-0/lien-quan, 3",
        "/bai/bai-0/ban-goc, 4",
        "/bai/bai-0/so-sanh/bai-1, 4",
        "/chu-de, 3",
        "/chu-de?loai=nguoi&ten=song, 3",
        "/chu-de/song-ngoi, 5",
        "/chu-de/S%C3%B4ng-Ng%C3%B2i, 3",
        "/chuyen-muc/moi-truong, 3",
        "/dong-su-kien, 2",
        "/dong-su-kien/lu-song, 3",
        "/dong-su-kien/lu-song/feed.atom, 3",
        "/dong-su-kien/lu-cu, 2",
        "/tim-kiem?q=song, 2",
        "/tim-kiem?q=muc:moi-truong, 2",
        "/tim-kiem?q=khongdau, 3",
        "/tim-kiem/feed.atom?q=song, 2",
        "/tim-kiem/goi-y?q=bai, 3",
        "/tim-kiem, 1",
        "/feed.atom, 2",
        "/chu-de/song-ngoi/feed.atom, 3",
        "/sitemap.xml, 1",
        "/sitemap/danh-muc.xml, 3",
        "/sitemap/bai-0.xml, 2",
        "/robots.txt, 0",
        "/opensearch.xml, 0",
        "/manifest.json, 0",
        "/ngoai-tuyen, 1",
        "/khong-co, 2",
        "/bai/khong-co, 4"
    })
    void aPageCostsTheSameHoweverManyStoriesThereAre(String address, int statements) {
        Section section = library.section("Môi trường");
        SourceFile file = library.file("/kho/a.txt");
        library.original(file, "Bài 0", "[]");
        Article first = library.story("Bài 0")
                .section(section)
                .in(file, 0)
                .text("sông")
                .tags("Sông ngòi")
                .store();
        library.formerThread("lu-cu", library.thread("Lũ sông", first));
        add(first, section, file, 1, 3);
        assertThat(cost(address)).isEqualTo(statements);
        add(first, section, file, 4, 40);
        assertThat(cost(address)).isEqualTo(statements);
        assertThat(statistics.getEntityLoadCount()).as("entities loaded").isZero();
    }

    @Test
    void whatStandsAroundAllPagesIsAskedForOnceUntilSomethingChanges() {
        browse.html("/tim-kiem");
        assertThat(cost("/tim-kiem")).as("again").isZero();
        library.section("Xã hội");
        assertThat(cost("/tim-kiem")).as("after a change").isOne();
        for (int i = 0; i < 200; i++) {
            library.section("Chuyên mục " + i);
            browse.html("/tim-kiem");
        }
        assertThat(cost("/tim-kiem")).as("after many changes").isZero();
    }

    private void add(Article first, Section section, SourceFile file, int from, int to) {
        for (int i = from; i <= to; i++) {
            Article more = library.story("Bài " + i)
                    .section(section)
                    .text("sông nước")
                    .tags("Sông ngòi", "Chủ đề " + i)
                    .store();
            library.related(first, more, Relation.SIMILAR, 1.0 / i, "Sông ngòi", 40);
            library.headline(file, i, "Bài " + i, more);
            library.thread("Dòng " + i, more);
        }
    }

    private long cost(String address) {
        statistics.clear();
        browse.html(address);
        return statistics.getPrepareStatementCount();
    }
}
