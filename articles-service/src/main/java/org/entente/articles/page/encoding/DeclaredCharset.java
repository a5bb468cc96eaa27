package org.entente.articles.page.encoding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The encodings that are said to be a page's: by the server first, then by the page. */
final class DeclaredCharset {

  /** A declaration stands at the top; four times what browsers look at. */
  private static final int LOOKED_AT = 4096;

  private static final int LONGEST_TAG = 500;

  private static final Pattern NAME =
      Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([a-z0-9_:.-]{2,40})");

  private DeclaredCharset() {}

  static List<String> of(byte[] bytes, @Nullable String contentType) {
    var declared = new ArrayList<String>();
    if (contentType != null) {
      add(declared, contentType.substring(0, Math.min(contentType.length(), LONGEST_TAG)));
    }
    var top =
        new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    for (var tag : List.of("<?xml", "<meta")) {
      for (int at = top.indexOf(tag); at >= 0; at = top.indexOf(tag, at + 1)) {
        int end = top.indexOf('>', at);
        add(declared, top.substring(at, end < 0 ? top.length() : end));
      }
    }
    return declared.stream().distinct().toList();
  }

  private static void add(List<String> declared, String text) {
    var name = NAME.matcher(text.toLowerCase(Locale.ROOT));
    if (name.find()) {
      declared.add(name.group(1));
    }
  }
}
