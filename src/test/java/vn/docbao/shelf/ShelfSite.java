package vn.docbao.shelf;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Pages and shelves, without the taking in of files. */
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = {"vn.docbao.library", "vn.docbao.shelf"})
@ComponentScan({"vn.docbao.access", "vn.docbao.reader", "vn.docbao.search", "vn.docbao.shelf"})
class ShelfSite {}
