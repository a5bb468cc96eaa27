package org.entente.cooperation.extraction.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A part of a lexicon's file. Every scalar is text: "on" and "no" are words here. */
final class Source {

  private final Map<String, Object> content;

  private Source(Map<String, Object> content) {
    this.content = content;
  }

  /** Reads a file beside this class. */
  static Source read(String file) {
    var limits = new LoaderOptions();
    limits.setMaxAliasesForCollections(0);
    var dumping = new DumperOptions();
    var yaml =
        new Yaml(
            new SafeConstructor(limits), new Representer(dumping), dumping, limits, new TextOnly());
    try (var in = Source.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("There is no lexicon " + file);
      }
      return of(yaml.load(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class TextOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {
      // none: "on", "no" and "1" are text
    }
  }

  private static Source of(@Nullable Object part) {
    var content = new LinkedHashMap<String, Object>();
    if (part instanceof Map<?, ?> map) {
      map.forEach((key, value) -> content.put(String.valueOf(key), value));
    }
    return new Source(content);
  }

  Iterable<String> keys() {
    return content.keySet();
  }

  boolean has(String key) {
    return content.containsKey(key);
  }

  Source part(String key) {
    return of(content.get(key));
  }

  List<Source> parts(String key) {
    var parts = new ArrayList<Source>();
    if (content.get(key) instanceof List<?> list) {
      list.forEach(item -> parts.add(of(item)));
    }
    return parts;
  }

  List<String> words(String key) {
    var words = new ArrayList<String>();
    if (content.get(key) instanceof List<?> list) {
      list.forEach(item -> words.add(String.valueOf(item)));
    }
    return words;
  }

  @Nullable String text(String key) {
    var value = content.get(key);
    return value == null ? null : String.valueOf(value);
  }

  String required(String key) {
    var value = text(key);
    if (value == null) {
      throw new IllegalStateException("The lexicon misses %s in %s".formatted(key, content));
    }
    return value;
  }
}
