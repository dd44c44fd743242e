package vn.docbao.ingest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.docbao.extract.Extractor;

@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

    @Bean
    @ConditionalOnMissingBean
    PageExtractor pageExtractor() {
        return new Extractor()::extract;
    }
}
