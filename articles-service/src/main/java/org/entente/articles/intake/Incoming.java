package org.entente.articles.intake;

/** An article as it is sent, checked, with the text that will be kept of it. */
record Incoming(NewArticle sent, IncomingText text) {}
