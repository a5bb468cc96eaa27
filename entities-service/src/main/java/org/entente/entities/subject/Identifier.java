package org.entente.entities.subject;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;

/**
 * What others call an entity by.
 *
 * @param scheme such as {@code wikidata}, {@code iso3166}, {@code lei}
 */
@Embeddable
public record Identifier(
    @NotNull
        @Pattern(
            regexp = "[a-z0-9][a-z0-9-]{0,39}",
            message = "Must be of lower-case letters, digits and hyphens.")
        String scheme,
    @NotBlank @Size(max = 200) String value) {

  static final Comparator<Identifier> ORDER =
      Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value);
}
