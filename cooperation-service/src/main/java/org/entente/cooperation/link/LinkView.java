package org.entente.cooperation.link;

import org.entente.platform.id.TypeId;

/** A link to another record. */
public record LinkView(LinkType type, String recordId) {

  static LinkView of(Link link) {
    return new LinkView(link.type, TypeId.show("record", link.targetId));
  }
}
