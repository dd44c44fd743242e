package vn.docbao.search;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Searching and what it stands on; no pages, no taking in. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "vn.docbao.library")
@ComponentScan("vn.docbao.search")
@Import(Stored.class)
class SearchSite {}
