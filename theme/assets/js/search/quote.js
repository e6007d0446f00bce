import { align } from "./align.js";
import { words } from "./text.js";

const RAREST_WORDS = 10;
const CANDIDATES = 12;
const CANDIDATES_OF_PART = 3;
const PLACES_SHOWN = 3;
const NEAR_ENOUGH = 0.6;
const ALMOST_AS_NEAR = 0.1;
const SHORTEST_PART = 8;
const MOST_PARTS = 8;
const LEFT_OUT = /\.\.\.|…/;

/**
 * Finds the passage that a quotation comes from, though it has small errors, line breaks or other quotation marks; or the passages, when
 * it goes over several.
 * @param {string} quotation
 * @param {{dictionary: object, groups: object, passages: object, passageCount: number}} archive
 * @returns {Promise<{kind: "same"|"cut"|"near"|"none", places: object[], phrase?: string}>} phrase: the words of a quotation that stands so;
 *   cut: the same but for sentences left out, which no dots show
 */
export async function findQuotation(quotation, archive) {
  const text = mendLineEnds(quotation);
  const quoted = singleWords(text);
  if (quoted.length === 0) {
    return { kind: "none", places: [] };
  }
  const compared = await compare(quoted, archive, CANDIDATES);
  const exact = compared.filter((one) => one.isSame);
  if (exact.length > 0) {
    return { kind: "same", places: exact.slice(0, PLACES_SHOWN).map(place), phrase: quoted.some((word) => word.afterGap) ? "" : quoted.map((word) => word.form).join(" ") };
  }
  const cut = await findCut(withCuts(text, quoted), compared, archive);
  if (cut.length > 0) {
    return { kind: "cut", places: cut.map(place) };
  }
  const near = compared.filter((one) => one.likeness >= Math.max(NEAR_ENOUGH, compared[0].likeness - ALMOST_AS_NEAR)).slice(0, PLACES_SHOWN);
  const parts = await findParts(partsOf(text, quoted), archive);
  if (parts.length > 0 && likenessOf(parts, quoted) > Math.max(NEAR_ENOUGH, near[0]?.likeness ?? 0)) {
    return { kind: kindOf(parts, quoted), places: parts.map(place) };
  }
  return near.length > 0 ? { kind: "near", places: near.map(place) } : { kind: "none", places: [] };
}

// The passages most like a quotation, the likest first.
async function compare(quoted, archive, most) {
  const compared = [];
  for (const number of await likelyPassages(quoted, archive, most)) {
    compared.push(await compareWith(number, quoted, archive));
  }
  return compared.sort((a, b) => b.likeness - a.likeness || a.number - b.number);
}

async function compareWith(number, quoted, { passages }) {
  const passage = await passages.get(number);
  return { passage, number, quoted, ...align(quoted, singleWords(passage.text)) };
}

// Sentences of the passage may be left out where one of the quotation ends.
function withCuts(text, quoted) {
  return quoted.map((word, at) => (opensSentence(text, quoted, at) && !word.afterGap ? { ...word, afterGap: true, isCut: true } : word));
}

function opensSentence(text, quoted, at) {
  return at > 0 && /[.!?。！？]|\n\s*\n/.test(text.slice(quoted[at - 1].end, quoted[at].start));
}

async function findCut(quoted, compared, archive) {
  if (!quoted.some((word) => word.isCut)) {
    return [];
  }
  const again = await Promise.all(compared.slice(0, PLACES_SHOWN).map(({ number }) => compareWith(number, quoted, archive)));
  return again.filter((one) => one.isSame);
}

/** Cuts a quotation at the ends of sentences into parts of some words each. @returns {object[][]} */
function partsOf(text, quoted) {
  const shortest = Math.max(SHORTEST_PART, Math.ceil(quoted.length / MOST_PARTS));
  const parts = [[]];
  quoted.forEach((word, at) => {
    if (opensSentence(text, quoted, at) && parts[parts.length - 1].length >= shortest && quoted.length - at >= shortest) {
      parts.push([]);
    }
    parts[parts.length - 1].push(word);
  });
  return parts;
}

// Parts that follow one another in one passage are one, though words between them were left out; what is not in the archive is passed over.
async function findParts(parts, archive) {
  const found = [];
  for (const part of parts.length > 1 ? parts : []) {
    const [best] = await compare(part, archive, CANDIDATES_OF_PART);
    const last = found[found.length - 1];
    if (best?.likeness >= NEAR_ENOUGH && last?.number === best.number) {
      found[found.length - 1] = await compareWith(best.number, [...last.quoted, { ...part[0], afterGap: true, isCut: !part[0].afterGap }, ...part.slice(1)], archive);
    } else if (best?.likeness >= NEAR_ENOUGH) {
      found.push(best);
    }
  }
  return found;
}

function likenessOf(parts, quoted) {
  return parts.reduce((sum, part) => sum + part.likeness * part.quoted.length, 0) / quoted.length;
}

// Word for word over several passages: all of it, in one document and in its order.
function kindOf(parts, quoted) {
  const stands = parts.reduce((sum, part) => sum + part.quoted.length, 0) === quoted.length
    && parts.every((part, at) => part.steps.every((step) => step.isLeftOut || isSame(step))
      && (at === 0 || (part.passage.path === parts[0].passage.path && part.number > parts[at - 1].number)));
  if (!stands) {
    return "near";
  }
  return parts.some((part) => part.steps.some((step) => step.isCut)) ? "cut" : "same";
}

// A pasted page may cut a word at the end of a line.
function mendLineEnds(text) {
  return text.replace(/(\p{L})-[ \t]*\r?\n[ \t]*(?=\p{L})/gu, "$1-");
}

function singleWords(text) {
  const all = words(text);
  const compounds = all.filter((word) => word.width > 1);
  const single = all.filter((word) => word.width === 1);
  return single.map((word, at) => ({
    ...word,
    text: text.slice(word.start, word.end),
    continues: compounds.some((compound) => word.start > compound.start && word.end <= compound.end),
    afterGap: at > 0 && LEFT_OUT.test(text.slice(single[at - 1].end, word.start)),
  }));
}

// Passages are chosen by the quotation's rarest words; each counts by how rare it is.
async function likelyPassages(quoted, { dictionary, groups, passageCount }, most) {
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
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most).map(([passage]) => passage);
}

function place({ passage, steps }) {
  const { text, ...facts } = passage;
  const matched = steps.filter((step) => step.word !== null).map((step) => step.word);
  const start = matched.length > 0 ? matched[0].start : 0;
  const end = matched.length > 0 ? matched[matched.length - 1].end : 0;
  return {
    ...facts,
    forms: formsToMark(steps),
    pieces: [
      { kind: "around", text: text.slice(0, start) },
      ...pieces(steps, text, start),
      { kind: "around", text: text.slice(end) },
    ].filter((piece) => piece.text),
  };
}

function isSame({ quoted, word }) {
  return quoted?.form === word?.form;
}

// A quotation without errors is marked as it stands, one with errors word by word.
function formsToMark(steps) {
  if (!steps.every((step) => step.isLeftOut || isSame(step))) {
    return [...new Set(steps.filter(isSame).map((step) => step.word.form))];
  }
  const runs = [[]];
  for (const { word, isLeftOut } of steps) {
    isLeftOut ? runs.push([]) : runs[runs.length - 1].push(word.form);
  }
  return runs.filter((run) => run.length > 0).map((run) => `"${run.join(" ")}"`);
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
  for (const step of steps) {
    const { quoted, word, isLeftOut, isCut } = step;
    const kind = isCut ? "cut" : isLeftOut ? "around" : isSame(step) ? "same" : "archive";
    if (word !== null) {
      const isWithin = ["same", "cut"].includes(kind) && found[found.length - 1]?.kind === kind;
      add(isWithin ? kind : "around", text.slice(at, word.start));
    }
    if (quoted !== null && !isSame(step)) {
      if (found.length > 0 && !/\s$/.test(found[found.length - 1].text)) {
        add("around", " ");
      }
      add("yours", quoted.text);
      add("around", " ");
    }
    if (word !== null) {
      add(kind, text.slice(word.start, word.end));
      at = word.end;
    }
  }
  return found;
}
