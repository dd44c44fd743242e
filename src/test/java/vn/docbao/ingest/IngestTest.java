package vn.docbao.ingest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The whole application without a web server, on a database and an index in memory, with nothing taken in yet. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-heap",
            "docbao.sources=",
            "docbao.topics-file=target/topics-of-tests.txt",
            "docbao.max-file-size=52MB"
        })
@Import(TestLibrary.class)
@interface IngestTest {}
