import { parseQuery } from "./query.js";
import { words } from "./text.js";

const SHORTEST = 3;
const MOST_FILES = 2;

/**
 * Fetches what a query still being typed will probably need: the files that its words lie in, and those of words that it may become.
 * @param {string} query
 * @param {{dictionary: import("./dictionary.js").Dictionary, groups: import("./groups.js").Groups}} archive
 * @returns {Promise<boolean>} whether the archive has all its words as they stand
 */
export async function readAhead(query, { dictionary, groups }) {
  const terms = parseQuery(query).clauses.flatMap((clause) => clause.alternatives);
  const forms = new Set(terms.flatMap((term) => words(term.text)).filter((word) => !word.tail && word.width === 1).map((word) => word.form));
  const found = await Promise.all([...forms].map((form) => readWord(form, dictionary, groups)));
  return found.length > 0 && found.every(Boolean);
}

async function readWord(form, dictionary, groups) {
  if (form.length < SHORTEST) {
    return (await dictionary.find(form)) !== undefined;
  }
  const entries = await dictionary.startingWith(form);
  const itself = entries.find((entry) => entry.form === form);
  const files = new Set(await Promise.all((itself ? [itself] : entries).map((entry) => groups.fileOf(entry.group))));
  if (files.size <= MOST_FILES) {
    await Promise.all([...files].map((file) => groups.fetchFile(file)));
  }
  return itself !== undefined;
}
