package org.entente.cooperation.extraction.rules;

import java.util.Set;

/** The few words of English grammar by which clauses and places in them are told. */
final class Grammar {

  static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "on",
          "at",
          "to",
          "from",
          "with",
          "by",
          "for",
          "against",
          "into",
          "near",
          "across",
          "along",
          "between",
          "among",
          "amid",
          "over",
          "under",
          "about",
          "toward",
          "towards",
          "via",
          "through",
          "within",
          "inside",
          "outside",
          "during",
          "including",
          "despite",
          "per",
          "targeting",
          "involving",
          "concerning",
          "like",
          "around",
          "alongside",
          "regarding",
          "upon",
          "following");

  /** Where a clause ends for whoever looks to the left or right. */
  static final Set<String> CLAUSE_WORDS =
      Set.of(
          "while",
          "whereas",
          "although",
          "though",
          "because",
          "if",
          "which",
          "who",
          "whom",
          "whose",
          "where",
          "when",
          "but",
          "unless",
          "whether");

  /** What adds a circumstance of its own to what was said before. */
  static final Set<String> ADJUNCT_WORDS =
      Set.of(
          "after",
          "before",
          "since",
          "following",
          "amid",
          "as",
          "until",
          "saying",
          "citing",
          "accusing",
          "alleging",
          "adding",
          "noting",
          "despite",
          "pending");

  static final Set<String> CLAUSE_MARKS = Set.of(";", ":", "–", "\"", "(", ")", "?", "!");

  static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "these",
          "those",
          "his",
          "her",
          "its",
          "their",
          "our",
          "any",
          "no",
          "new",
          "more",
          "further",
          "'s",
          "several",
          "recent",
          "each",
          "such",
          "another",
          "first",
          "my",
          "your",
          "fresh",
          "mass",
          "formal",
          "official",
          "large",
          "major",
          "some");

  static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "get", "got", "gets", "am");

  static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");

  static final Set<String> MODALS =
      Set.of(
          "will", "would", "shall", "should", "must", "can", "could", "may", "might", "do", "does",
          "did", "cannot", "to");

  static final Set<String> ADVERBS =
      Set.of(
          "also",
          "then",
          "further",
          "now",
          "already",
          "again",
          "later",
          "since",
          "even",
          "still",
          "ever",
          "yet",
          "only",
          "first",
          "once",
          "both",
          "not",
          "never",
          "just",
          "soon",
          "earlier",
          "meanwhile",
          "instead",
          "together",
          "n't",
          "all",
          "today",
          "yesterday",
          "themselves",
          "himself",
          "back");

  static final Set<String> STOPS_NOUNS =
      Set.of(
          "and", "or", "of", "in", "on", "at", "to", "from", "with", "by", "for", "against", "is",
          "are", "was", "were", "has", "have", "had", "will", "who", "which", "that", "as", "the",
          "a", "an", "said", "says", "after", "'s");

  /** Before what is only a reason or the time of what is told. */
  static final Set<String> REASONS =
      Set.of(
          "over",
          "about",
          "after",
          "following",
          "amid",
          "despite",
          "since",
          "before",
          "regarding",
          "against",
          "because");

  static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their", "own");

  /** What may stand between two of a list. */
  static final Set<String> BETWEEN_LISTED =
      Set.of(
          ",",
          "and",
          "or",
          "the",
          "its",
          "his",
          "her",
          "their",
          "&",
          "as",
          "well",
          "both",
          "then",
          "former",
          "followed",
          "by");

  private Grammar() {}

  static boolean isAdverb(String word) {
    return ADVERBS.contains(word) || (word.length() > 4 && word.endsWith("ly"));
  }
}
