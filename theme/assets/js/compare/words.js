/**
 * Words as comparisons know them. Does what Tokenizer and WordForm do when the site is built; a test holds the two together.
 *
 * @typedef {object} ComparedWord
 * @property {number} start place of its first character
 * @property {number} end place after its last character, a possessive ending not counted
 * @property {string} word in lower case, apostrophes straight
 * @property {string} stem without its inflection
 */

const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{Nd}]/u;
const CONTINUING = /[\p{L}\p{Nd}\p{Mn}]/u;
const UPPER = /\p{Lu}/u;
const IDEOGRAPH = /[\u4e00-\u9fff\u3400-\u4dbf〇]/;
const APOSTROPHE = /['’ʼ]/;
const SHORTEST_STEM = 3;

// Longest first, so that the first that fits is the longest that fits.
const RUSSIAN_ENDINGS = [
  "иями", "ями", "ами", "ией", "иям", "ием", "иях", "ого", "его", "ому", "ему", "ыми", "ими",
  "ия", "ии", "ию", "ие", "ий", "ой", "ей", "ый", "ая", "яя", "ое", "ее", "ые", "ых", "их", "ую", "юю",
  "ом", "ем", "ым", "им", "ам", "ям", "ах", "ях", "ов", "ев",
  "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й",
];

const SPELLINGS = [
  ["isation", "ization"], ["yse", "yze"], ["ising", "izing"], ["ised", "ized"],
  ["programme", "program"], ["centre", "center"], ["defence", "defense"], ["labour", "labor"],
];

const STOP_WORDS = new Set((
  "a an the and or but nor of to in on at by for from with without within into onto over under between among through "
  + "as is are was were be been being am do does did done has have had having will would shall should can could may might must "
  + "it its this that these those there here they them their he she his her we our us you your i me my "
  + "which who whom whose what when where while why how if then than so such not no also both each every all any some other others "
  + "more most very just only own same again further about against during before after above below up down out off "
  + "said says adding added noted stressed emphasized it's including include includes "
  + "и в во на с со по к ко из у за от до для о об при над под как что это этот эта эти тот та те их его ее он она они мы вы я "
  + "не ни но или а же бы ли так также который которая которые которых является "
  + "的 和 在 了 是 与 及 并 对 为 将 等 以").split(" "));

/** Whether a word only joins others. @param {string} word @returns {boolean} */
export const isStopWord = (word) => STOP_WORDS.has(word);

/** The words of a text, in order. @param {string} text @returns {ComparedWord[]} */
export function wordsOf(text) {
  const found = [];
  for (let start = nextStart(text, 0); start < text.length;) {
    const end = endOfWord(text, start);
    found.push(wordAt(text, start, end));
    start = nextStart(text, end);
  }
  return found;
}

function nextStart(text, from) {
  while (from < text.length && !LETTER_OR_DIGIT.test(text[from])) {
    from++;
  }
  return from;
}

function endOfWord(text, start) {
  let end = start + 1;
  while (!IDEOGRAPH.test(text[start]) && end < text.length && continuesWord(text, start, end)) {
    end++;
  }
  return end;
}

function continuesWord(text, start, at) {
  const c = text[at];
  if (IDEOGRAPH.test(c)) {
    return false;
  }
  if (CONTINUING.test(c)) {
    return true;
  }
  const letterFollows = at + 1 < text.length && LETTER.test(text[at + 1]) && LETTER.test(text[at - 1]);
  return (APOSTROPHE.test(c) && letterFollows) || (c === "." && isInitials(text, start, at));
}

// "U.S." and "U.S.A." are one word each; "system. A" is two.
function isInitials(text, start, dot) {
  for (let i = start; i < dot; i += 2) {
    if (!UPPER.test(text[i]) || (i + 1 < dot && text[i + 1] !== ".")) {
      return false;
    }
  }
  const letterFollows = dot + 1 < text.length && UPPER.test(text[dot + 1]) && (dot + 2 >= text.length || !LETTER.test(text[dot + 2]));
  return letterFollows || dot - start > 1;
}

function wordAt(text, start, after) {
  const length = after - start;
  const isPossessive = length > 2 && APOSTROPHE.test(text[after - 2]) && /[sS]/.test(text[after - 1]);
  const end = isPossessive ? after - 2 : after;
  const word = normalized(text.slice(start, end));
  return { start, end, word, stem: stemOf(word) };
}

// Character by character, as the build does it: one that becomes two in lower case stays as it is.
function normalized(word) {
  let letters = "";
  for (let i = 0; i < word.length; i++) {
    const lower = word[i].toLowerCase();
    const c = lower.length === 1 ? lower : word[i];
    letters += APOSTROPHE.test(c) ? "'" : c === "ё" ? "е" : c;
  }
  return letters;
}

function stemOf(word) {
  if (word.length <= SHORTEST_STEM || !LETTER.test(word[0])) {
    return word;
  }
  if (word[0] >= "а" && word[0] <= "я") {
    const ending = RUSSIAN_ENDINGS.find((one) => word.length - one.length >= SHORTEST_STEM && word.endsWith(one));
    return ending ? word.slice(0, -ending.length) : word;
  }
  return word[0] >= "a" && word[0] <= "z" ? SPELLINGS.reduce((stem, [from, to]) => stem.replaceAll(from, to), singular(word)) : word;
}

function singular(word) {
  if (word.endsWith("ies") && word.length > 4) {
    return word.slice(0, -3) + "y";
  }
  if (/(?:sses|xes|ches|shes)$/.test(word)) {
    return word.slice(0, -2);
  }
  return /[sui]s$/.test(word) || !word.endsWith("s") ? word : word.slice(0, -1);
}
