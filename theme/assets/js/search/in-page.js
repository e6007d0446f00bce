import { Dictionary } from "./dictionary.js";
import { Engine } from "./engine.js";
import { IndexFiles } from "./index-files.js";

/** Answers questions in the page itself, where no worker can. @param {string} index address of the index's folder */
export function answerInPage(index) {
  const files = new IndexFiles(index, []);
  const engine = new Engine(files, new Dictionary(files));
  return (ask, argument) => engine[ask](argument);
}
