import { Dictionary } from "./dictionary.js";
import { fetchAhead } from "./fetch-ahead.js";
import { IndexFiles } from "./index-files.js";

/** Answers the page's questions off its thread. It is small, so that it asks for what a query's words need while the engine is still on its way. */
const engine = Promise.withResolvers();

async function open({ index, first, query, isNarrowed }) {
  const files = new IndexFiles(index, first);
  const dictionary = new Dictionary(files);
  fetchAhead(query, dictionary, files).catch(() => {});
  if (isNarrowed) {
    import("./facts.js").catch(() => {});
  }
  const { Engine } = await import("./engine.js");
  engine.resolve(new Engine(files, dictionary));
  return true;
}

self.addEventListener("message", async ({ data: { id, ask, argument } }) => {
  try {
    const answer = ask === "open" ? await open(argument) : await (await engine.promise)[ask](argument);
    self.postMessage({ id, answer });
  } catch (error) {
    self.postMessage({ id, error: String(error?.message ?? error) });
  }
});
