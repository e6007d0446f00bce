/**
 * Words as the index knows them. Does what WordFolding and WordSplitter do when the site is built; a test holds the two together.
 *
 * @typedef {object} Word
 * @property {string} form folded form; parts of a compound are joined by hyphens
 * @property {number} start place of its first character in the text
 * @property {number} end place after its last character
 * @property {number} position its place among the words
 * @property {number} width how many places it takes
 * @property {boolean} tail whether it is the last character of a Chinese run, already part of the pair before it
 */

const SPECIAL = {
  "ß": "ss", "æ": "ae", "ǽ": "ae", "ǣ": "ae", "œ": "oe", "ø": "o", "ǿ": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ё": "е",
};
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const APOSTROPHE = /['\u0060\u00b4\u02bc\u2018\u2019\uff07]/;
const HYPHEN = /[-\u2010\u2011]/;
const IDEOGRAPH = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3041-\u30ff\u{20000}-\u{3134f}]/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const ACCENT = /[\u0300-\u036f]/;
const ACCENTS = /[\u0300-\u036f]/g;
const DECOMPOSED = /[\u00c0-\u024f\u1e00-\u1eff\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
const LETTERS = /^[\p{L}\p{M}\p{N}]+$/u;
const DIGITS = /^[0-9]+$/;

/**
 * Folds one character into the word so far.
 * @param {string} word
 * @param {string} character
 * @returns {string}
 */
function foldInto(word, character) {
  if (ACCENT.test(character)) {
    return character === "\u0306" && word.endsWith("и") ? word.slice(0, -1) + "й" : word;
  }
  const lower = character.toLowerCase();
  if (SPECIAL[lower]) {
    return word + SPECIAL[lower];
  }
  const plain = DECOMPOSED.test(character) || DECOMPOSED.test(lower) ? lower.normalize("NFKD").replace(ACCENTS, "").toLowerCase() : lower;
  return word + (LETTERS.test(plain) ? plain : lower);
}

/**
 * Splits a text into words, a compound before its parts.
 * @param {string} text
 * @returns {Word[]}
 */
export function words(text) {
  const found = [];
  let parts = [];
  let part = null;
  let waiting = "";
  let position = 0;
  let ideograph = null;

  const endPart = () => {
    if (part !== null && part.form.length > 0) {
      parts.push(part);
    }
    part = null;
  };
  const endCompound = () => {
    endPart();
    waiting = "";
    if (parts.length > 1 && parts.some((p) => !DIGITS.test(p.form))) {
      found.push({
        form: parts.map((p) => p.form).join("-"),
        start: parts[0].start, end: parts[parts.length - 1].end, position, width: parts.length, tail: false,
      });
    }
    for (const p of parts) {
      found.push({ ...p, position: position++, width: 1, tail: false });
    }
    parts = [];
  };
  const endIdeographs = () => {
    if (ideograph !== null) {
      found.push({ ...ideograph, position: position++, width: 1 });
      ideograph = null;
    }
  };

  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    if (INVISIBLE.test(character)) {
      continue;
    }
    if (IDEOGRAPH.test(character)) {
      endCompound();
      if (ideograph !== null) {
        found.push({ form: ideograph.form + character, start: ideograph.start, end: at, position: position++, width: 1, tail: false });
      }
      ideograph = { form: character, start, end: at, tail: ideograph !== null };
      continue;
    }
    endIdeographs();
    const isApostrophe = APOSTROPHE.test(character);
    if (isApostrophe || HYPHEN.test(character)) {
      if (part === null || part.form.length === 0 || waiting) {
        endCompound();
      } else {
        waiting = isApostrophe ? "'" : "-";
      }
    } else if (WORD_CHARACTER.test(character)) {
      if (waiting === "-") {
        endPart();
      }
      part ??= { form: "", start, end: at };
      part.form = foldInto(waiting === "'" ? part.form + "'" : part.form, character);
      part.end = at;
      waiting = "";
    } else {
      endCompound();
    }
  }
  endCompound();
  endIdeographs();
  return found;
}

/**
 * Whether a form is Chinese or Japanese, where one character is already a word's worth.
 * @param {string} form
 * @returns {boolean}
 */
export function isIdeographic(form) {
  return IDEOGRAPH.test(form);
}
