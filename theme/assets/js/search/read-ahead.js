import { parseQuery } from "./query.js";
import { unitsOf } from "./rows.js";
import { words } from "./text.js";

const SHORTEST = 3;
const MOST_FILES = 2;

/**
 * Fetches what a query still being typed will probably need: the files that its words lie in, and those of words that it may become.
 * @param {string} query
 * @param {Record<string, string>} facets
 * @param {{dictionary: import("./dictionary.js").Dictionary, rows: import("./rows.js").Rows}} archive
 * @param {import("./index-files.js").IndexFiles} index
 * @returns {Promise<boolean>} whether the archive has all its words as they stand, and no phrase has only begun
 */
export async function readAhead(query, facets, { dictionary, rows }, index) {
  const terms = parseQuery(query, facets).clauses.flatMap((clause) => clause.alternatives);
  const phrases = terms.filter((term) => term.type === "phrase").map((term) => formsOf(term.text));
  const frequent = phrases.length > 0 ? await rows.frequent() : new Set();
  // Where rows are noted, few of a phrase's words are read by themselves.
  const inPhrases = new Set(frequent.size > 0 ? phrases.flat() : []);
  const forms = [...new Set(terms.flatMap((term) => formsOf(term.text)))];
  const [found] = await Promise.all([
    Promise.all(forms.map((form) => (inPhrases.has(form) ? dictionary.find(form) : readWord(form, dictionary, index)))),
    Promise.all(phrases.flatMap((phrase) => rowsIn(phrase, frequent)).map((row) => rows.get(row))),
  ]);
  return forms.length > 0 && found.every(Boolean) && phrases.every((phrase) => phrase.length > 1);
}

function rowsIn(phrase, frequent) {
  return unitsOf(phrase.map((form, position) => ({ position, forms: [form] })), frequent).flatMap((unit) => unit.rows);
}

function formsOf(text) {
  return words(text).filter((word) => !word.tail && word.width === 1).map((word) => word.form);
}

async function readWord(form, dictionary, index) {
  if (form.length < SHORTEST) {
    return (await dictionary.find(form)) !== undefined;
  }
  const entries = await dictionary.startingWith(form);
  const itself = entries.find((entry) => entry.form === form);
  const files = new Set(await Promise.all((itself ? [itself] : entries).map((entry) => index.fileOf(entry.group))));
  if (files.size <= MOST_FILES) {
    await Promise.all([...files].map((file) => index.bytes("postings", file)));
  }
  return itself !== undefined;
}
