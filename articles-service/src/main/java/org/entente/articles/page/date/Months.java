package org.entente.articles.page.date;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of months in the languages of the press that is read here. */
final class Months {

  /** A language a line, January first; what means the same month is parted by a stroke. */
  private static final String NAMES =
      """
      january|jan, february|feb, march|mar, april|apr, may, june|jun, july|jul, august|aug, september|sept|sep, october|oct, november|nov, december|dec
      มกราคม|ม.ค., กุมภาพันธ์|ก.พ., มีนาคม|มี.ค., เมษายน|เม.ย., พฤษภาคม|พ.ค., มิถุนายน|มิ.ย., กรกฎาคม|ก.ค., สิงหาคม|ส.ค., กันยายน|ก.ย., ตุลาคม|ต.ค., พฤศจิกายน|พ.ย., ธันวาคม|ธ.ค.
      មករា, កុម្ភៈ|កុម្ភះ, មីនា, មេសា, ឧសភា, មិថុនា, កក្កដា, សីហា, កញ្ញា, តុលា, វិច្ឆិកា, ធ្នូ
      ມັງກອນ, ກຸມພາ, ມີນາ, ເມສາ, ພຶດສະພາ, ມິຖຸນາ, ກໍລະກົດ, ສິງຫາ, ກັນຍາ, ຕຸລາ, ພະຈິກ, ທັນວາ
      janvier|janv, février|fevrier|févr, mars, avril|avr, mai, juin, juillet|juil, août|aout, septembre, octobre, novembre, décembre|decembre|déc
      enero|ene, febrero, marzo, abril|abr, mayo, junio, julio, agosto|ago, septiembre, octubre, noviembre, diciembre|dic
      januari, februari, maret, april, mei, juni, juli, agustus|agu, september, oktober|okt, november, desember|des
      januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember|dez
      janeiro, fevereiro|fev, março, abril, maio, junho, julho, agosto, setembro|set, outubro|out, novembro, dezembro
      """;

  private static final Map<String, Integer> NUMBERS = numbers();

  /** Any of them, the longest first. */
  static final String ANY =
      NUMBERS.keySet().stream()
          .sorted(
              Comparator.comparing(String::length)
                  .reversed()
                  .thenComparing(Comparator.naturalOrder()))
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?:", ")"));

  private Months() {}

  static int number(String name) {
    return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> numbers() {
    var numbers = new HashMap<String, Integer>();
    NAMES
        .lines()
        .forEach(line -> {
          var months = line.split(", ");
          for (int i = 0; i < months.length; i++) {
            for (var name : months[i].strip().split("\\|")) {
              numbers.put(name, i + 1);
            }
          }
        });
    return numbers;
  }
}
