import { words } from "./text.js";

const RAREST_WORDS = 10;
const CANDIDATES = 12;
const PLACES_SHOWN = 3;
const NEAR_ENOUGH = 0.6;

/**
 * Finds the passage that a quotation comes from, though it has small errors, line breaks or other quotation marks.
 * @param {string} quotation
 * @param {{dictionary: object, groups: object, passages: object, passageCount: number}} archive
 * @returns {Promise<{kind: "same"|"near"|"none", places: object[]}>}
 */
export async function findQuotation(quotation, { dictionary, groups, passages, passageCount }) {
  const quoted = singleWords(mendLineEnds(quotation));
  if (quoted.length === 0) {
    return { kind: "none", places: [] };
  }
  const candidates = await likelyPassages(quoted, dictionary, groups, passageCount);
  const compared = [];
  for (const number of candidates) {
    const passage = await passages.get(number);
    compared.push({ passage, number, ...align(quoted, singleWords(passage.text)) });
  }
  compared.sort((a, b) => b.likeness - a.likeness || a.number - b.number);
  const exact = compared.filter((one) => one.isSame);
  if (exact.length > 0) {
    return { kind: "same", places: exact.slice(0, PLACES_SHOWN).map((one) => place(one, quotation)) };
  }
  const near = compared.filter((one) => one.likeness >= NEAR_ENOUGH);
  return near.length > 0
    ? { kind: "near", places: near.slice(0, 1).map((one) => place(one, quotation)) }
    : { kind: "none", places: [] };
}

// A pasted page may cut a word at the end of a line.
function mendLineEnds(text) {
  return text.replace(/(\p{L})-[ \t]*\r?\n[ \t]*(?=\p{L})/gu, "$1-");
}

function singleWords(text) {
  return words(text).filter((word) => word.width === 1).map((word) => ({ ...word, text: text.slice(word.start, word.end) }));
}

// Passages are chosen by the quotation's rarest words; each counts by how rare it is.
async function likelyPassages(quoted, dictionary, groups, passageCount) {
  const forms = [...new Set(quoted.map((word) => word.form))];
  const entries = (await Promise.all(forms.map((form) => dictionary.find(form)))).filter(Boolean);
  entries.sort((a, b) => a.frequency - b.frequency || (a.form < b.form ? -1 : 1));
  const votes = new Map();
  for (const entry of entries.slice(0, RAREST_WORDS)) {
    const group = await groups.get(entry.group);
    const weight = Math.log(1 + passageCount / group.passages.length);
    for (const passage of group.passages) {
      votes.set(passage, (votes.get(passage) ?? 0) + weight);
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CANDIDATES).map(([passage]) => passage);
}

/**
 * Lays a quotation along the stretch of a passage that is most like it.
 * Costs: a word added, dropped or changed 1; a word spelt a little differently 0.4; words of the passage before and after nothing.
 */
function align(quoted, words) {
  const columns = words.length + 1;
  const cost = new Float32Array((quoted.length + 1) * columns);
  const step = new Uint8Array(cost.length);
  for (let q = 1; q <= quoted.length; q++) {
    cost[q * columns] = q;
    step[q * columns] = 2;
    for (let w = 1; w <= words.length; w++) {
      const at = q * columns + w;
      const change = cost[at - columns - 1] + difference(quoted[q - 1].form, words[w - 1].form);
      const drop = cost[at - columns] + 1;
      const add = cost[at - 1] + 1;
      cost[at] = Math.min(change, drop, add);
      step[at] = cost[at] === change ? 1 : cost[at] === drop ? 2 : 3;
    }
  }
  let end = 0;
  for (let w = 1; w < columns; w++) {
    end = cost[quoted.length * columns + w] < cost[quoted.length * columns + end] ? w : end;
  }
  const steps = [];
  let q = quoted.length;
  let w = end;
  while (q > 0) {
    const taken = step[q * columns + w];
    steps.push({ quoted: taken === 3 ? null : quoted[q - 1], word: taken === 2 ? null : words[w - 1] });
    q -= taken === 3 ? 0 : 1;
    w -= taken === 2 ? 0 : 1;
  }
  const total = cost[quoted.length * columns + end];
  return { steps: steps.reverse(), isSame: total === 0, likeness: 1 - total / quoted.length };
}

function difference(one, other) {
  if (one === other) {
    return 0;
  }
  return isAlike(one, other) ? 0.4 : 1;
}

// Spelt alike: the same but for one letter in a word of four or more, or the same opening of five.
function isAlike(one, other) {
  if (Math.min(one.length, other.length) < 4) {
    return false;
  }
  let opening = 0;
  while (opening < one.length && opening < other.length && one[opening] === other[opening]) {
    opening++;
  }
  let ending = 0;
  while (ending < Math.min(one.length, other.length) - opening && one[one.length - 1 - ending] === other[other.length - 1 - ending]) {
    ending++;
  }
  return opening >= 5 || opening + ending >= Math.max(one.length, other.length) - 1;
}

function place({ passage, steps }, quotation) {
  const { text, ...facts } = passage;
  const matched = steps.filter((step) => step.word !== null).map((step) => step.word);
  const start = matched.length > 0 ? matched[0].start : 0;
  const end = matched.length > 0 ? matched[matched.length - 1].end : 0;
  const forms = steps.filter((step) => step.quoted?.form === step.word?.form).map((step) => step.word.form);
  return {
    ...facts,
    forms: steps.length === forms.length ? [`"${forms.join(" ")}"`] : [...new Set(forms)],
    pieces: [
      { kind: "around", text: text.slice(0, start) },
      ...pieces(steps, text, start),
      { kind: "around", text: text.slice(end) },
    ].filter((piece) => piece.text),
  };
}

function pieces(steps, text, start) {
  const found = [];
  const add = (kind, value) => {
    const last = found[found.length - 1];
    if (last?.kind === kind) {
      last.text += value;
    } else if (value) {
      found.push({ kind, text: value });
    }
  };
  let at = start;
  for (const { quoted, word } of steps) {
    const isSame = quoted !== null && word !== null && quoted.form === word.form;
    if (word !== null) {
      const gap = text.slice(at, word.start);
      const last = found[found.length - 1];
      add(isSame && last?.kind === "same" ? "same" : "around", gap);
    }
    if (quoted !== null && !isSame) {
      if (found.length > 0 && !/\s$/.test(found[found.length - 1].text)) {
        add("around", " ");
      }
      add("yours", quoted.text);
      add("around", " ");
    }
    if (word !== null) {
      add(isSame ? "same" : "archive", text.slice(word.start, word.end));
      at = word.end;
    }
  }
  return found;
}
