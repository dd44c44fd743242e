package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** A search that takes too long is given up, and says so instead of finding nothing. */
@SpringBootTest(
        classes = ReaderSite.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "docbao.search.time-limit=1ns"
        })
@AutoConfigureMockMvc
class SearchTimeLimitTest {

    @Test
    void aSearchThatTakesTooLongIsGivenUp(@Autowired MockMvc mvc, @Autowired TestLibrary library) {
        library.clear();
        library.story("Sông dâng").text("nước lên").store();
        Browse browse = new Browse(mvc);
        assertThat(browse.status("/tim-kiem?q=song")).isEqualTo(503);
        assertThat(browse.status("/tim-kiem")).isEqualTo(200);
        assertThat(browse.status("/bai/song-dang")).isEqualTo(200);
    }
}
