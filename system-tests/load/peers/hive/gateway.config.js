// The links between the services, each asked for all that a level needs at once.
import { defineConfig } from "@graphql-hive/gateway";
import { Kind } from "graphql";

function field(name, selectionSet) {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: name }, selectionSet };
}

function set(...selections) {
  return { kind: Kind.SELECTION_SET, selections };
}

function grouped(service, call) {
  return {
    selectionSet: "{ id }",
    resolve: (root, args, context, info) =>
      context[service].Mutation[call]({
        root, context, info, key: root.id,
        argsFromKeys: (ids) => ({ input: { by: "article", keys: ids.map((key) => ({ key, first: args.first ?? 200 })) } }),
        valuesFromResults: (answer) => answer.results.map((group) => group.items),
        selectionSet: (wanted) => set(field("results", set(field("items", wanted)))),
      }),
  };
}

const entity = {
  selectionSet: "{ entityId }",
  resolve: (root, _, context, info) =>
    root.entityId &&
    context.entities.Mutation.entities_EntityBatchResource_batch({
      root, context, info, key: root.entityId,
      argsFromKeys: (ids) => ({ input: { ids } }),
      valuesFromResults: (answer) => answer.items,
      selectionSet: (wanted) => set(field("items", wanted)),
    }),
};

export const gatewayConfig = defineConfig({
  additionalTypeDefs: `
    extend type articles_ArticleView { mentions: [articles_MentionView] records(first: Int): [cooperation_RecordView] }
    extend type articles_MentionView { entity: entities_EntityView }
    extend type cooperation_PartyView { entity: entities_EntityView }`,
  additionalResolvers: {
    articles_ArticleView: {
      mentions: grouped("articles", "articles_MentionGroupsResource_grouped"),
      records: grouped("cooperation", "cooperation_RecordGroupsResource_newest"),
    },
    articles_MentionView: { entity },
    cooperation_PartyView: { entity },
  },
  logging: "warn",
});
