package vn.docbao.reader;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The pages and what they stand on, without the taking in of files. No configuration stereotype, so that the whole
 * application's scan never picks it up.
 */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "vn.docbao.library")
@ComponentScan({"vn.docbao.access", "vn.docbao.reader", "vn.docbao.search", "vn.docbao.topic"})
@Import(TestLibrary.class)
class ReaderSite {}
