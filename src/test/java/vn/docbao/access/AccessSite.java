package vn.docbao.access;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Pages, shelves and who may see them, without the taking in of files. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = {"vn.docbao.library", "vn.docbao.shelf"})
@ComponentScan({"vn.docbao.access", "vn.docbao.reader", "vn.docbao.search", "vn.docbao.shelf"})
class AccessSite {}
