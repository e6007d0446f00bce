import { otherSpellings } from "./spellings.js";
import { stemEnglish } from "./stem-english.js";
import { stemRussian } from "./stem-russian.js";

/** Beginnings of words that the stemmer takes for others: those of apart.txt, which a test holds to it. */
const APART = [
  "accession", "accordin", "animal", "assistan", "authorit", "authoriz", "busines", "civili", "conferenc", "contention", "convention",
  "cooperat", "customer", "department", "designat", "diversio", "emergenc", "emergent", "engineer", "experienc", "experiment", "facilit",
  "goods", "importan", "international", "majorit", "medicat", "ministr", "objectiv", "organic", "organism", "organiz", "polite",
  "positiv", "procession", "publication", "respectiv", "responsib", "responsiv", "several", "significan", "subjectiv", "terminal",
  "transition", "universal", "universit",
];

/**
 * The stem of a folded word, as WordStemmer finds it when the site is built. Loaded only for forms that the archive does not have.
 * @param {string} form
 * @returns {string}
 */
export function stem(form) {
  const joined = form.replaceAll("-", "");
  if (/^[a-z']*$/.test(joined)) {
    return stemEnglish(joined);
  }
  return /^[а-я]+$/.test(joined) ? stemRussian(joined) : joined;
}

/**
 * The family of a folded word, as WordFamily names it, but for the spelling.
 * @param {string} form
 * @returns {string}
 */
export function family(form) {
  const joined = form.replaceAll("-", "");
  const beginning = APART.find((opening) => joined.startsWith(opening));
  return beginning === undefined ? stem(form) : `${beginning}=`;
}

/**
 * A form of the archive of the family of a form that the archive does not have: the other spelling of it, or another form of either.
 * @param {string} form
 * @param {import("./dictionary.js").Dictionary} dictionary
 * @returns {Promise<import("./dictionary.js").Entry|undefined>}
 */
export async function relativeOf(form, dictionary) {
  const spellings = /^[a-z'-]+$/.test(form) ? otherSpellings(form) : [];
  for (const spelling of spellings) {
    const entry = await dictionary.find(spelling);
    if (entry) {
      return entry;
    }
  }
  const own = family(form);
  const wanted = new Set([form, ...spellings].map(family));
  const isRelative = (entry) => wanted.has(family(entry.form)) || otherSpellings(entry.form).some((spelling) => family(spelling) === own);
  return (await dictionary.startingWith(commonOpening(form.replaceAll("-", ""), wanted))).find(isRelative);
}

// Endings change a stem's last letter at most (y to i, a doubled consonant, a final e). Stems as short as "die" (dying) may share
// one letter only with their forms.
function commonOpening(form, wanted) {
  const stems = [...wanted].map((name) => name.replace("=", ""));
  const shortest = Math.min(...stems.map((name) => name.length));
  const most = shortest <= 3 ? 1 : shortest - 1;
  let length = 0;
  while (length < most && stems.every((name) => name[length] === form[length])) {
    length++;
  }
  return form.slice(0, Math.max(1, length));
}
