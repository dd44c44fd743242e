package vn.docbao.eval;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is scored of a page, in the order people read it. */
enum Field {
    TITLE("title"),
    LEAD("lead"),
    AUTHOR("author", story -> story.author() != null && !story.author().isEmpty()),
    AGENCY("agency", story -> story.agency() != null && !story.agency().isEmpty()),
    SECTION("section", story -> story.section() != null && !story.section().isEmpty()),
    DATE(
            "date",
            story -> story.publishedDate() != null && !story.publishedDate().isEmpty()),
    TAGS("tags", story -> !story.tags().isEmpty()),
    PARAGRAPHS("paragraphs"),
    BODY("body F1"),
    CAPTIONS(page -> !page.captions().isEmpty(), "captions"),
    HEADLINES(page -> !page.headlines().isEmpty(), "headlines"),
    STORIES("stories");

    final String label;

    /** Pages whose gold has the field; null where the field is scored on every page. */
    final @Nullable Predicate<Page> has;

    Field(String label) {
        this.label = label;
        this.has = null;
    }

    Field(String label, Predicate<Page.Story> ofMain) {
        this(page -> page.main() != null && ofMain.test(page.main()), label);
    }

    Field(Predicate<Page> ofPage, String label) {
        this.label = label;
        this.has = ofPage;
    }
}
