package org.entente.articles.search.words;

/**
 * The smallest part of a text that is looked for: a word, or in scripts that leave words unparted a
 * cluster, which is a letter with its marks.
 *
 * @param form as it is compared: NFC, lower case, without what cannot be seen
 * @param start in UTF-16 code units of the text
 * @param joined a cluster that goes on where the one before it ended
 * @param spaced white space stands before it
 */
public record Token(
    String form, int start, int end, boolean cluster, boolean joined, boolean spaced) {}
