// Our three OpenAPI contracts as one supergraph, by `mesh-compose`.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createPrefixTransform, defineConfig } from "@graphql-mesh/compose-cli";
import { loadOpenAPISubgraph } from "@omnigraph/openapi";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../../../..");

function service(name) {
  return {
    sourceHandler: loadOpenAPISubgraph(name, {
      source: join(ROOT, `${name}-service/contract/openapi.yaml`), endpoint: `{env.SERVICES}/${name}`, ignoreErrorResponses: true,
    }),
    transforms: [createPrefixTransform({ value: `${name}_`, includeRootOperations: true })],
  };
}

export const composeConfig = defineConfig({ subgraphs: [service("articles"), service("entities"), service("cooperation")] });
