import { stemEnglish } from "./stem-english.js";
import { stemRussian } from "./stem-russian.js";

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
 * A form of the archive with the stem of a form that the archive does not have.
 * @param {string} form
 * @param {import("./dictionary.js").Dictionary} dictionary
 * @returns {Promise<import("./dictionary.js").Entry|undefined>}
 */
export async function entryWithStemOf(form, dictionary) {
  const wanted = stem(form);
  const opening = commonOpening(form.replaceAll("-", ""), wanted);
  return (await dictionary.startingWith(opening)).find((entry) => stem(entry.form) === wanted);
}

// Endings change a stem's last letter at most (y to i, a doubled consonant, a final e). Stems as short as "die" (dying) may share
// one letter only with their forms.
function commonOpening(form, wanted) {
  const most = wanted.length <= 3 ? 1 : wanted.length - 1;
  let length = 0;
  while (length < most && form[length] === wanted[length]) {
    length++;
  }
  return wanted.slice(0, Math.max(1, length));
}
