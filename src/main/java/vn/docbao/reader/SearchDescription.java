package vn.docbao.reader;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** How browsers search the site from their own address field (OpenSearch 1.1). */
@Controller
class SearchDescription {

    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

    private final Site site;
    private final MessageSource messages;
    private final StaticFiles statics;

    SearchDescription(Site site, MessageSource messages, StaticFiles statics) {
        this.site = site;
        this.messages = messages;
        this.statics = statics;
    }

    @GetMapping(path = "/opensearch.xml", produces = "application/opensearchdescription+xml;charset=UTF-8")
    @ResponseBody
    String description(Locale locale) throws XMLStreamException {
        StringWriter out = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("OpenSearchDescription");
        xml.writeDefaultNamespace(NAMESPACE);
        element(xml, "ShortName", messages.getMessage("site.name", null, locale));
        element(xml, "Description", messages.getMessage("search.label.page", null, locale));
        element(xml, "InputEncoding", "UTF-8");
        element(xml, "Language", "vi");
        xml.writeEmptyElement("Url");
        xml.writeAttribute("type", "text/html");
        xml.writeAttribute("template", site.root() + "/tim-kiem?q={searchTerms}");
        xml.writeEmptyElement("Url");
        xml.writeAttribute("type", "application/atom+xml");
        xml.writeAttribute("template", site.root() + "/tim-kiem/feed.atom?q={searchTerms}");
        element(xml, "Image", site.root() + statics.file("/icon.svg"));
        xml.writeEndElement();
        xml.writeEndDocument();
        return out.toString();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        if (name.equals("Image")) {
            xml.writeAttribute("type", "image/svg+xml");
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
