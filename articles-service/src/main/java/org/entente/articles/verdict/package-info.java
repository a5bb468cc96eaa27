/** What curators decide about who is named, and where it stands when a text changes. */
@NullMarked
package org.entente.articles.verdict;

import org.jspecify.annotations.NullMarked;
