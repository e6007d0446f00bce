const SCRIPTS = { ru: /\p{Script=Cyrillic}/u, kk: /\p{Script=Cyrillic}/u, ky: /\p{Script=Cyrillic}/u, tg: /\p{Script=Cyrillic}/u, zh: /\p{Script=Han}/u };
const LATIN = /\p{Script=Latin}/u;

/**
 * Whether a query has words in letters that a language is not written in.
 * @param {string} query
 * @param {string} language BCP 47 tag
 */
export function isForeignTo(query, language) {
  const own = SCRIPTS[language.split("-")[0]] ?? LATIN;
  return [...query].some((letter) => /\p{L}/u.test(letter) && !own.test(letter));
}
