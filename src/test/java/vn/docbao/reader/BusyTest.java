package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.sql.Connection;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** More ask at once than the database answers: they are told to come again, and the program has not failed. */
@SpringBootTest(
        classes = ReaderSite.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "spring.datasource.hikari.maximum-pool-size=2",
            "spring.datasource.hikari.connection-timeout=250",
            "docbao.page-cache=0"
        })
@AutoConfigureMockMvc
class BusyTest {

    @Test
    void whoFindsNoConnectionIsToldToComeAgain(
            @Autowired MockMvc mvc, @Autowired TestLibrary library, @Autowired DataSource pool) throws Exception {
        library.clear();
        library.story("Sông dâng").text("nước lên").store();
        try (Connection taken = pool.getConnection();
                Connection other = pool.getConnection()) {
            assertThat(taken).isNotSameAs(other);
            var response = mvc.perform(get("/bai/song-dang")).andReturn().getResponse();
            assertThat(response.getStatus()).isEqualTo(503);
            assertThat(response.getHeader("Retry-After")).isEqualTo("30");
        }
        assertThat(new Browse(mvc).status("/bai/song-dang")).isEqualTo(200);
    }
}
