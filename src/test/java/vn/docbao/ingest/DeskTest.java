package vn.docbao.ingest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole application and its pages, on a database and an index in memory, with nothing taken in yet. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "logging.level.org.hibernate.engine.internal.StatisticalLoggingSessionEventListener=warn",
            "docbao.sources=",
            "docbao.data-dir=" + DeskTest.DATA,
            "docbao.topics-file=target/topics-of-tests.txt"
        })
@AutoConfigureMockMvc
@Import(TestLibrary.class)
@interface DeskTest {

    /** All such tests share it: clear the library first. */
    String DATA = "target/desk";
}
