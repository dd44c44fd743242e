package vn.docbao.topic;

import vn.docbao.library.TagKind;

/**
 * A name where it stands in a text.
 *
 * @param kind what the place tells of it
 * @param partial whether it is a part of a person's name ("ông Phúc") that says nothing unless the whole is found
 * @param foreign whether a word of it is no Vietnamese syllable
 * @param minor whether it is seldom worth a topic
 */
record Mention(String name, TagKind kind, boolean partial, boolean foreign, boolean minor) {}
