package org.entente.articles.syndication;

import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;

/**
 * Reads XML that may be meant to harm: no document type, so no entities of its own; nothing
 * fetched; bounded in depth and number of elements. Mends what is often broken.
 */
final class SafeXml {

  private static final int MOST_TAGS = 300_000;
  private static final String DEEPEST = "200";

  private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]*\\?>");
  private static final Pattern NO_XML_CHARACTER =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
  private static final Pattern NO_XML_REFERENCE =
      Pattern.compile(
          "&#(0*([0-8]|1[124-9]|2[0-9]|3[01])|[xX]0*([0-8bcBC]|[eE]|1[0-9a-fA-F]|[fF]{3}[eEfF]|[dD][89a-fA-F][0-9a-fA-F]{2}));");

  private SafeXml() {}

  static Document read(String text) throws MalformedFeed {
    // Read from characters, its declaration could only be wrong; and space before it is common.
    var clean = DECLARATION.matcher(NO_XML_CHARACTER.matcher(text).replaceAll("")).replaceFirst("");
    if (clean.chars().filter(c -> c == '<').count() > MOST_TAGS) {
      throw new MalformedFeed("It has more than %d tags.".formatted(MOST_TAGS));
    }
    var start = clean.stripLeading();
    var head = start.substring(0, Math.min(start.length(), 100)).toLowerCase(Locale.ROOT);
    if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
      throw new MalformedFeed("It is a web page and no feed.");
    }
    if (!head.startsWith("<")) {
      throw new MalformedFeed("It is no XML.");
    }
    try {
      return parse(new StringReader(start));
    } catch (JDOMException e) {
      return mended(start, e);
    }
  }

  /** Ampersands, entities of HTML and references to characters that XML does not have. */
  private static Document mended(String text, JDOMException first) throws MalformedFeed {
    try {
      var referring = NO_XML_REFERENCE.matcher(text).replaceAll("");
      return parse(new XmlFixerReader(new StringReader(referring)));
    } catch (JDOMException e) {
      throw new MalformedFeed(
          text.contains("<!DOCTYPE")
              ? "It has a document type, which is not read."
              : "It is not well-formed XML%s.".formatted(place(first)));
    }
  }

  private static String place(JDOMException failure) {
    return failure instanceof org.jdom2.input.JDOMParseException parse && parse.getLineNumber() > 0
        ? " at line " + parse.getLineNumber()
        : "";
  }

  private static Document parse(Reader text) throws JDOMException {
    var builder = new SAXBuilder();
    builder.setFeature("http://javax.xml.XMLConstants/feature/secure-processing", true);
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    builder.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", DEEPEST);
    builder.setEntityResolver((publicId, systemId) -> {
      throw new IOException("Nothing is fetched for a feed");
    });
    try {
      return builder.build(text);
    } catch (IOException e) {
      throw new JDOMException("It refers to something outside", e);
    }
  }
}
