package vn.docbao.reader;

import java.io.StringWriter;
import java.time.LocalDate;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A list of addresses for search engines (sitemaps.org): of pages, or of other such lists. */
final class SiteMap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private final String root;
    private final String entry;

    private SiteMap(String root, String list, String entry) {
        this.root = root;
        this.entry = entry;
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(list);
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a map is written to memory", e);
        }
    }

    /** @param root the front page's address without a slash at its end */
    static SiteMap ofPages(String root) {
        return new SiteMap(root, "urlset", "url");
    }

    static SiteMap ofMaps(String root) {
        return new SiteMap(root, "sitemapindex", "sitemap");
    }

    /** @param changed when it last changed, null where nobody knows */
    void add(String path, @Nullable LocalDate changed) {
        try {
            xml.writeStartElement(entry);
            xml.writeStartElement("loc");
            xml.writeCharacters(root + path);
            xml.writeEndElement();
            if (changed != null) {
                xml.writeStartElement("lastmod");
                xml.writeCharacters(changed.toString());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a map is written to memory", e);
        }
    }

    String xml() {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a map is written to memory", e);
        }
        return out.toString();
    }
}
