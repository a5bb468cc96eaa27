package org.entente.cooperation.reading;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.entente.cooperation.extraction.Extractor;
import org.entente.cooperation.extraction.rules.RulesExtractor;

/** Those that texts are read by; any other bean of their type reads too. */
@Dependent
class Extractors {

  @Produces
  @Singleton
  Extractor rules() {
    return new RulesExtractor();
  }
}
