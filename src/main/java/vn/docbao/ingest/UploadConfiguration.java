package vn.docbao.ingest;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is sent is written to the disk that it stays on, and never held in memory. Its size is limited before that. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class UploadConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(UploadConfiguration.class);

    @Bean
    MultipartConfigElement multipartConfigElement(Uploads uploads) {
        String place;
        try {
            place = uploads.incoming().toString();
        } catch (IOException e) {
            LOG.warn("Không tạo được thư mục cho tệp gửi lên; tệp sẽ qua thư mục tạm của máy. [{}]", e.toString());
            place = "";
        }
        return new MultipartConfigElement(place, -1, -1, 0);
    }
}
