package org.entente.entities.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.entities.name.NameKind;
import org.entente.entities.subject.Kind;
import org.entente.platform.access.Visibility;

/** As many names as a benchmark wants: two an entity, one in ten in another script. */
final class MadeUpNames {

  private static final String[] ONSETS =
      "b ch d f g h j k kh l m n ng p ph r s sr t th v w y pr kr tr".split(" ");
  private static final String[] RIMES =
      "a an ang ara at e en eng i in ith o ok ol on ong u un uth ai ao ea eap".split(" ");
  private static final String[] SCRIPTS = {
    "กขคงจชดตทนบปพมยรลวสหอ", "កខគងចជដតថនបពមយរលវសហ", "가나다라마바사아자차카하강김박이최정"
  };
  private static final String[] COUNTRIES = {"KH", "TH", "KR", "VN", "US", "CN"};

  /** What English news is made of, between the names. */
  private static final String[] WORDS =
      """
      the of to and in a is that for on was with as by at from has have said will its were are an after police also
      who had not this been their which more when they he officials cooperation border trafficking victims arrested
      online suspects government ministry country between people during over against two authorities security agreed
      meeting joint statement information sources support week operation workers into other percent since
      """
          .strip()
          .split("\\s+");

  private final Random random = new Random(11);
  private final String[] given = words(20_000);
  private final String[] family = words(30_000);

  List<IndexedName> list(int count) {
    var names = new ArrayList<IndexedName>(count);
    stream(count, names::add);
    return names;
  }

  void stream(int count, Consumer<IndexedName> taker) {
    for (int i = 0; i < count; i += 2) {
      var body = random.nextInt(10) == 0;
      var id = new UUID(random.nextLong(), random.nextLong());
      var country = new String(COUNTRIES[random.nextInt(COUNTRIES.length)]);
      var kind = body ? Kind.PUBLIC_BODY : Kind.PERSON;
      var owner = new Owner(id, id, kind, country, Visibility.PUBLIC);
      taker.accept(IndexedName.of(owner, body ? body() : person(), NameKind.PRIMARY, "en"));
      if (i + 1 < count) {
        var other = random.nextInt(5) == 0 ? otherScript() : person();
        taker.accept(IndexedName.of(owner, other, NameKind.ALIAS, null));
      }
    }
  }

  /** English news in which one word in fifteen begins a name that may or may not be known. */
  String news(int letters) {
    var text = new StringBuilder(letters + 100);
    while (text.length() < letters) {
      if (random.nextInt(15) == 0) {
        text.append(person());
      } else {
        text.append(WORDS[random.nextInt(WORDS.length)]);
      }
      var end = random.nextInt(25);
      text.append(end == 0 ? ". The " : end == 1 ? ", " : " ");
    }
    return text.toString();
  }

  private String person() {
    return given[random.nextInt(given.length)] + " " + family[random.nextInt(family.length)];
  }

  private String body() {
    return "Department of %s Affairs of %s"
        .formatted(given[random.nextInt(given.length)], family[random.nextInt(family.length)]);
  }

  private String otherScript() {
    var letters = SCRIPTS[random.nextInt(SCRIPTS.length)];
    var name = new StringBuilder();
    for (int i = letters.charAt(0) == '가' ? 3 : 10; i > 0; i--) {
      name.append(letters.charAt(random.nextInt(letters.length())));
    }
    return name.toString();
  }

  private String[] words(int count) {
    var words = new String[count];
    for (int i = 0; i < count; i++) {
      var word = new StringBuilder();
      for (int syllables = 2 + random.nextInt(2); syllables > 0; syllables--) {
        word.append(ONSETS[random.nextInt(ONSETS.length)]);
        word.append(RIMES[random.nextInt(RIMES.length)]);
      }
      words[i] = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
    return words;
  }
}
