package org.entente.entities.annotate;

import org.entente.entities.annotate.Annotation.MentionType;
import org.entente.entities.index.Owner;

/**
 * A mention in the making; {@code from} and {@code to} are positions of the {@link
 * org.entente.entities.name.NameText}.
 */
record Span(int from, int to, Owner owner, MentionType type, double score) {}
