import { Engine } from "./engine.js";
import { IndexFiles } from "./index-files.js";

/** Answers the page's questions off its thread. */
let engine = null;

self.addEventListener("message", async ({ data: { id, ask, argument } }) => {
  try {
    if (ask === "open") {
      engine = new Engine(new IndexFiles(argument.index, argument.first));
      self.postMessage({ id, answer: true });
      return;
    }
    self.postMessage({ id, answer: await engine[ask](argument) });
  } catch (error) {
    self.postMessage({ id, error: String(error?.message ?? error) });
  }
});
