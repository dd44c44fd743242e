package vn.docbao;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;

/**
 * Has the repositories hand their queries to Hibernate as they are written. Spring Data would parse each at the start, to be
 * able to sort, count or page it, which none of ours asks for, and keep what it learned of the language.
 */
@Configuration(proxyBeanMethods = false)
class QuestionsAsWritten {

    @Bean
    static BeanPostProcessor queriesAsWritten() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof JpaRepositoryFactoryBean<?, ?, ?> repository) {
                    repository.setQueryEnhancerSelectorSource(query -> QueryEnhancerFactories.fallback());
                }
                return bean;
            }
        };
    }
}
