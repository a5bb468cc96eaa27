package org.entente.entities.annotate;

import java.util.Set;

/**
 * Words that stand before a person's name, and words that tell what a name is of. All without case
 * and diacritics.
 */
final class Titles {

  private static final Set<String> HONORIFICS =
      words(
          """
          mr mrs ms miss mx dr prof professor sir lord lady dame madam madame samdech techo oknha neak lok chumteav
          excellency
          """);

  private static final Set<String> OFFICES =
      words(
          """
          king queen prince princess sultan pope president premier chancellor minister pm secretary secretary-general
          undersecretary undersecretary-general senator congressman congresswoman representative governor mayor chief
          commissioner commander general lieutenant colonel major captain sergeant admiral marshal inspector
          superintendent officer judge justice prosecutor attorney director director-general chairman chairwoman
          chairperson chair ceo spokesman spokeswoman spokesperson ambassador envoy consul delegate coordinator adviser
          advisor
          """);

  /** What stands within an office, before such a word. */
  private static final Set<String> WITHIN_OFFICES =
      words(
          """
          prime deputy vice foreign interior defence defense finance health labour labor home state police national acting
          former first senior government presidential ministry senate resident permanent assistant special provincial
          army brigadier military affairs security commission cabinet party opposition executive regional country
          """);

  private static final Set<String> BODIES =
      words(
          """
          ministry department commission committee council agency authority bureau office court police army navy bank
          university institute association alliance organization organisation foundation federation union party senate
          parliament assembly congress centre center force group holdings company corporation corp inc ltd plc co embassy
          consulate programme program fund network news times post
          """);

  /** Words that begin a sentence, or stand beside a name, without being of it. */
  private static final Set<String> FUNCTION_WORDS =
      words(
          """
          a an the and but or nor so yet as at by for from in into of on onto to with without after before since until
          while when where if though although because however meanwhile then there this that these those he she it they
          we i you his her its their our my your who what which why how is are was were be been has have had do does did
          not no yes all both each some many more most other another such only also even during under over between among
          against about according following either neither said says photo share read listen last next today yesterday
          tomorrow now here let will
          monday tuesday wednesday thursday friday saturday sunday
          january february march april may june july august september october november december
          jan feb mar apr jun jul aug sep sept oct nov dec
          """);

  private Titles() {}

  /** What a person is addressed with, or the office held. */
  static boolean isOfPersons(String word) {
    return HONORIFICS.contains(word) || OFFICES.contains(word);
  }

  static boolean isOffice(String word) {
    return OFFICES.contains(word);
  }

  static boolean isWithinOffice(String word) {
    return WITHIN_OFFICES.contains(word);
  }

  static boolean isOfBodies(String word) {
    return BODIES.contains(word);
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
