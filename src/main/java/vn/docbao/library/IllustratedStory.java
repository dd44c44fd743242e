package vn.docbao.library;

import java.util.List;

/**
 * An article's body and where the files that its figures name would lie.
 *
 * @param origin the path of its file, or {@code archive!entry}
 */
public record IllustratedStory(List<Block> body, String origin) {}
