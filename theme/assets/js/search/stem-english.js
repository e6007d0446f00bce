/** The Snowball project's English algorithm, step for step as EnglishStemmer has it. */

const VOWEL = /[aeiouy]/;
const WHOLE_WORDS = new Map(Object.entries({
  skis: "ski", skies: "sky", dying: "die", lying: "lie", tying: "tie", idly: "idl", gently: "gentl", ugly: "ugli", early: "earli",
  only: "onli", singly: "singl", sky: "sky", news: "news", howe: "howe", atlas: "atlas", cosmos: "cosmos", bias: "bias", andes: "andes",
}));
const KEPT_AFTER_PLURAL = new Set(["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"]);
const DERIVATIONAL = [
  ["ational", "ate"], ["fulness", "ful"], ["iveness", "ive"], ["ization", "ize"], ["ousness", "ous"], ["biliti", "ble"],
  ["lessli", "less"], ["tional", "tion"], ["alism", "al"], ["aliti", "al"], ["ation", "ate"], ["entli", "ent"], ["fulli", "ful"],
  ["iviti", "ive"], ["ousli", "ous"], ["abli", "able"], ["alli", "al"], ["anci", "ance"], ["ator", "ate"], ["enci", "ence"],
  ["izer", "ize"], ["bli", "ble"], ["ogi", "og"], ["li", ""],
];
const ADJECTIVAL = [
  ["ational", "ate"], ["tional", "tion"], ["alize", "al"], ["ative", ""], ["icate", "ic"], ["iciti", "ic"], ["ical", "ic"],
  ["ness", ""], ["ful", ""],
];
const RESIDUAL = [
  "ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent", "ism", "iti", "ion", "ive", "ize", "ous", "al", "er", "ic",
];

/** @param {string} word folded @returns {string} */
export function stemEnglish(word) {
  if (word.length <= 2) {
    return word;
  }
  if (WHOLE_WORDS.has(word)) {
    return WHOLE_WORDS.get(word);
  }
  const marked = markConsonantY(word.replace(/^'/, ""));
  const opening = /^(gener|commun|arsen)/.exec(marked);
  const first = opening ? opening[0].length : nextRegion(marked, 0);
  const second = nextRegion(marked, first);
  const singular = removePlural(marked.replace(/('s'|'s|')$/, ""));
  if (KEPT_AFTER_PLURAL.has(singular)) {
    return singular;
  }
  let stem = removeVerbEnding(singular, first).replace(/(.[^aeiouy])[yY]$/, "$1i");
  stem = replaceDerivational(stem, first);
  stem = replaceAdjectival(stem, first, second);
  return removeFinalLetter(removeResidual(stem, second), first, second).replaceAll("Y", "y");
}

function markConsonantY(word) {
  const letters = [...word];
  letters.forEach((letter, at) => {
    if (letter === "y" && (at === 0 || VOWEL.test(letters[at - 1]))) {
      letters[at] = "Y";
    }
  });
  return letters.join("");
}

function nextRegion(word, from) {
  for (let at = from + 1; at < word.length; at++) {
    if (!VOWEL.test(word[at]) && VOWEL.test(word[at - 1])) {
      return at + 1;
    }
  }
  return word.length;
}

function removePlural(word) {
  if (word.endsWith("sses")) {
    return word.slice(0, -2);
  }
  if (word.endsWith("ied") || word.endsWith("ies")) {
    return word.slice(0, word.length > 4 ? -2 : -1);
  }
  const keeps = !word.endsWith("s") || word.endsWith("us") || word.endsWith("ss");
  return keeps || !VOWEL.test(word.slice(0, Math.max(0, word.length - 2))) ? word : word.slice(0, -1);
}

function removeVerbEnding(word, first) {
  const ending = ["eedly", "ingly", "edly", "eed", "ing", "ed"].find((e) => word.endsWith(e));
  if (!ending) {
    return word;
  }
  const stem = word.slice(0, -ending.length);
  if (ending.startsWith("eed")) {
    return stem.length >= first ? `${stem}ee` : word;
  }
  return VOWEL.test(stem) ? restoreVerb(stem, first) : word;
}

function restoreVerb(stem, first) {
  if (/(at|bl|iz)$/.test(stem)) {
    return `${stem}e`;
  }
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) {
    return stem.slice(0, -1);
  }
  return stem.length <= first && endsInShortSyllable(stem) ? `${stem}e` : stem;
}

function endsInShortSyllable(word) {
  return /^[aeiouy][^aeiouy]$/.test(word) || /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word);
}

function replaceDerivational(word, first) {
  const [suffix, replacement] = DERIVATIONAL.find(([s]) => word.endsWith(s)) ?? [];
  if (suffix === undefined || word.length - suffix.length < first) {
    return word;
  }
  const stem = word.slice(0, -suffix.length);
  if ((suffix === "ogi" && !stem.endsWith("l")) || (suffix === "li" && !/[cdeghkmnrt]$/.test(stem))) {
    return word;
  }
  return stem + replacement;
}

function replaceAdjectival(word, first, second) {
  const [suffix, replacement] = ADJECTIVAL.find(([s]) => word.endsWith(s)) ?? [];
  const region = suffix === "ative" ? second : first;
  return suffix === undefined || word.length - suffix.length < region ? word : word.slice(0, -suffix.length) + replacement;
}

function removeResidual(word, second) {
  const suffix = RESIDUAL.find((s) => word.endsWith(s));
  if (suffix === undefined || word.length - suffix.length < second) {
    return word;
  }
  const stem = word.slice(0, -suffix.length);
  return suffix === "ion" && !/[st]$/.test(stem) ? word : stem;
}

function removeFinalLetter(word, first, second) {
  const rest = word.slice(0, -1);
  const removes = word.endsWith("e")
    ? rest.length >= second || (rest.length >= first && !endsInShortSyllable(rest))
    : word.endsWith("ll") && rest.length >= second;
  return removes ? rest : word;
}
