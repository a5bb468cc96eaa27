package org.entente.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;

/** The services that are asked. */
@ApplicationScoped
public class Services {

  private final Service articles;
  private final Service entities;
  private final Service cooperation;

  Services(ServicesConfig config, EventLoopClients clients) {
    this.articles = new Service("articles", config.articles(), config, clients);
    this.entities = new Service("entities", config.entities(), config, clients);
    this.cooperation = new Service("cooperation", config.cooperation(), config, clients);
  }

  public Service articles() {
    return articles;
  }

  public Service entities() {
    return entities;
  }

  public Service cooperation() {
    return cooperation;
  }
}
