// Makes typed code of the queries of a document (docs/graph.md) against a schema, as front ends do: graphql-codegen's client preset, whose code is
// compiled, and relay-compiler. Prints what each of them made; ends with 1 when one refuses.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "@graphql-codegen/cli";
import { documented } from "../../gateway/src/main/resources/graphiql/queries.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const [schema, document] = process.argv.slice(2);
const text = readFileSync(document, "utf8");
const queries = [...text.matchAll(/```graphql[^\n]*\n([\s\S]*?)```/g)].map(([, query]) => query);
// Inside this folder, so that what is generated finds its packages.
const folder = mkdtempSync(join(HERE, ".generated-"));

function named(query, name) {
  return /^\s*\{/.test(query) ? `query ${name} ${query}` : query.replace(/^(\s*\w+)\s+\w+/, `$1 ${name}`);
}

async function codegen() {
  const sources = join(folder, "codegen");
  mkdirSync(sources);
  const documents = queries.map((query, i) => `graphql(\`${named(query, `Question${i}`)}\`);`);
  writeFileSync(join(sources, "app.ts"), `import { graphql } from "./made/gql.js";\n${documents.join("\n")}\n`);
  await generate(
    { schema, documents: [join(sources, "app.ts")], silent: true, errorsOnly: true,
      generates: { [`${sources}/made/`]: { preset: "client", presetConfig: { fragmentMasking: false }, config: { useTypeImports: true, emitLegacyCommonJSImports: false } } } },
    true,
  );
  execFileSync(process.execPath, [
    join(HERE, "node_modules/typescript/bin/tsc"), "--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "nodenext", join(sources, "app.ts"),
  ], { stdio: "inherit" });
  console.log(`graphql-codegen: ${readdirSync(join(sources, "made")).length} files for ${queries.length} queries`);
}

function relay() {
  const sources = join(folder, "relay");
  mkdirSync(join(sources, "made"), { recursive: true });
  // Relay wants operations to be called after the file they stand in.
  queries.forEach((query, i) => {
    const kind = /^\s*mutation/.test(query) ? "Mutation" : "Query";
    writeFileSync(join(sources, `Question${i}.js`), `graphql\`${named(query, `Question${i}${kind}`)}\`;\n`);
  });
  const config = join(folder, "relay.config.json");
  writeFileSync(config, JSON.stringify({ src: sources, schema, language: "javascript", artifactDirectory: join(sources, "made"), eagerEsModules: true, customScalarTypes: {}, noSourceControl: true }));
  execFileSync(process.execPath, [join(HERE, "node_modules/relay-compiler/cli.js"), config], { stdio: ["ignore", "pipe", "inherit"] });
  console.log(`relay-compiler: ${readdirSync(join(sources, "made")).length} files for ${queries.length} queries`);
}

try {
  await codegen();
  relay();
  console.log(`query page: ${documented(text).length} queries`);
} catch (refused) {
  console.log(refused.message ?? refused);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
