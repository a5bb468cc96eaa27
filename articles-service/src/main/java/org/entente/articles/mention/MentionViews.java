package org.entente.articles.mention;

import jakarta.enterprise.context.ApplicationScoped;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;

/** Mentions as curators are answered them. */
@ApplicationScoped
public class MentionViews {

  private final Mentions mentions;

  MentionViews(Mentions mentions) {
    this.mentions = mentions;
  }

  /**
   * @throws MentionNotFound also when it may not be seen
   */
  public MentionView forCurator(TypeId id, Visibility clearance) {
    return mentions
        .find(id.uuid(), clearance)
        .map(mention -> MentionView.of(mention, true))
        .orElseThrow(() -> new MentionNotFound(id));
  }
}
