package vn.docbao.search;

import java.nio.file.Path;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.docbao.library.Article;

@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

    @Bean
    IndexFolder indexFolder(
            @Value("${spring.jpa.properties.hibernate.search.backend.directory.type:local-filesystem}") String type,
            @Value("${docbao.data-dir:./data}/index") Path folder,
            @Value("${docbao.search.anew:false}") boolean anew) {
        return new IndexFolder(type.equals("local-filesystem") ? folder : null, anew);
    }

    @Bean
    HibernatePropertiesCustomizer searchProperties(IndexFolder folder) {
        return properties -> {
            folder.prepare();
            HibernateOrmSearchMappingConfigurer mapping = context -> {
                var article = context.programmaticMapping().type(Article.class);
                article.indexed();
                article.binder(new ArticleDocument());
            };
            properties.put("hibernate.search.mapping.configurer", BeanReference.ofInstance(mapping));
            properties.put("hibernate.search.backend.analysis.configurer", BeanReference.ofInstance(new Analysis()));
        };
    }
}
