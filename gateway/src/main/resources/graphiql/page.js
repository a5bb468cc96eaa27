// GraphiQL with the documented questions, each in a tab of its own.
import { documented } from "./queries.js";

const url = new URL("../graphql", location.href);
const socket = new URL(url);
socket.protocol = url.protocol === "https:" ? "wss:" : "ws:";

const tabs = documented(await (await fetch("graph.md")).text());
// The first tab takes its variables from here, unless there are tabs of an earlier visit.
const isFirstVisit = localStorage.getItem("graphiql:tabState") === null;

ReactDOM.render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: url.href, subscriptionUrl: socket.href }),
    defaultTabs: tabs.map(({ question, query, variables }) => ({ query: `# ${question}\n${query}`, variables })),
    variables: isFirstVisit ? tabs[0].variables : undefined,
    defaultEditorToolsVisibility: true,
    shouldPersistHeaders: false,
  }),
  document.getElementById("graphiql"),
);
