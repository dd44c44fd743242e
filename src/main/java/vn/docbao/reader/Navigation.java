package vn.docbao.reader;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.docbao.library.Facet;
import vn.docbao.library.Facets;

/** The sections in every page's header; the layout asks for them itself, so that no controller can forget them. */
@Component("navigation")
class Navigation {

    private static final Limit SECTIONS = Limit.of(8);

    private final Facets facets;

    Navigation(Facets facets) {
        this.facets = facets;
    }

    public List<Facet> sections() {
        return facets.sections(SECTIONS);
    }
}
