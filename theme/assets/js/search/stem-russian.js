/** The Snowball project's Russian algorithm, step for step as RussianStemmer has it. */

const VOWEL = /[аеиоуыэюя]/;
const PERFECTIVE_GERUND = endings("вшись вши в", "ившись ывшись ивши ывши ив ыв");
const ADJECTIVE = endings("", "ими ыми его ого ему ому ее ие ые ое ей ий ый ой ем им ым ом их ых ую юю ая яя ою ею");
const PARTICIPLE = endings("ем нн вш ющ щ", "ивш ывш ующ");
const REFLEXIVE = endings("", "ся сь");
const VERB = endings(
  "ете йте ешь нно ла на ли ем ло но ет ют ны ть й л н",
  "ейте уйте ила ыла ена ите или ыли ило ыло ено ует уют ены ить ыть ишь ей уй ил ыл им ым ен ят ит ыт ую ю",
);
const NOUN = endings("", "иями ями ами ией иям ием иях ев ов ие ье еи ии ей ой ий ям ем ам ом ах ях ию ью ия ья а е и й о у ы ь ю я");
const DERIVATIONAL = endings("", "ость ост");
const SUPERLATIVE = endings("", "ейше ейш");

/** @param {string} word folded @returns {string} */
export function stemRussian(word) {
  const vowel = word.search(VOWEL);
  const region = vowel < 0 ? word.length : vowel + 1;
  let stem = removeInflection(word, region);
  stem = stem.length > region && stem.endsWith("и") ? stem.slice(0, -1) : stem;
  stem = remove(DERIVATIONAL, stem, nextRegion(word, nextRegion(word, 0))) ?? stem;
  return tidy(stem, region);
}

function removeInflection(word, region) {
  const gerund = remove(PERFECTIVE_GERUND, word, region);
  if (gerund !== null) {
    return gerund;
  }
  const stem = remove(REFLEXIVE, word, region) ?? word;
  const adjective = remove(ADJECTIVE, stem, region);
  if (adjective !== null) {
    return remove(PARTICIPLE, adjective, region) ?? adjective;
  }
  return remove(VERB, stem, region) ?? remove(NOUN, stem, region) ?? stem;
}

function tidy(stem, region) {
  const positive = remove(SUPERLATIVE, stem, region);
  if (positive !== null) {
    return removeDoubleN(positive, region);
  }
  const single = removeDoubleN(stem, region);
  return single === stem && stem.length > region && stem.endsWith("ь") ? stem.slice(0, -1) : single;
}

function removeDoubleN(stem, region) {
  return stem.length - 2 >= region && stem.endsWith("нн") ? stem.slice(0, -1) : stem;
}

function nextRegion(word, from) {
  for (let at = from + 1; at < word.length; at++) {
    if (!VOWEL.test(word[at]) && VOWEL.test(word[at - 1])) {
      return at + 1;
    }
  }
  return word.length;
}

function endings(afterVowel, always) {
  const split = (list, after) => list.split(" ").filter(Boolean).map((text) => ({ text, after }));
  return [...split(afterVowel, true), ...split(always, false)].sort((a, b) => b.text.length - a.text.length);
}

/** The word without its longest ending of a class, or null when that ending may not be removed. */
function remove(list, word, region) {
  const ending = list.find(({ text }) => word.length - text.length >= region && word.endsWith(text));
  if (!ending) {
    return null;
  }
  const length = word.length - ending.text.length;
  return !ending.after || (length > region && /[ая]/.test(word[length - 1])) ? word.slice(0, length) : null;
}
