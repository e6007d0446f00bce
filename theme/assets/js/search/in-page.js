import { Engine } from "./engine.js";
import { IndexFiles } from "./index-files.js";

/** Answers questions in the page itself, where no worker can. @param {string} index address of the index's folder */
export function answerInPage(index) {
  const engine = new Engine(new IndexFiles(index, []));
  return (ask, argument) => engine[ask](argument);
}
