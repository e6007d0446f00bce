// What is not plain words the engine reads itself, when it is there; so are accents, hyphens and words of two letters.
const PLAIN = /^[\p{L}\p{N}\s.,?!"“”«»]*$/u;
const OPERATOR = /(?<![\p{L}\p{N}])(?:AND|OR|NOT|NEAR)(?![\p{L}\p{N}])/u;
const QUOTED = /["“”«»]/;
const WORD = /[\p{L}\p{N}]{3,}/gu;
const MOST = 4;

/**
 * Fetches the files in which the words of a query lie, before the engine that understands queries is there.
 * @param {string} query
 * @param {import("./dictionary.js").Dictionary} dictionary
 * @param {import("./index-files.js").IndexFiles} files
 */
export async function fetchAhead(query, dictionary, files) {
  const { frequent } = await files.manifest();
  // Where rows are noted, few of a phrase's words are read by themselves.
  if (!PLAIN.test(query) || OPERATOR.test(query) || (frequent !== undefined && QUOTED.test(query))) {
    return;
  }
  const forms = [...new Set(query.toLowerCase().match(WORD) ?? [])].slice(0, MOST);
  await Promise.all(forms.map(async (form) => {
    const entry = await dictionary.find(form);
    if (entry !== undefined) {
      await files.bytes("postings", await files.fileOf(entry.group));
    }
  }));
}
