import { words } from "./text.js";

/** Words that ask and do not say what is asked for. */
const ASKING = new Set([
  "a", "about", "an", "any", "are", "be", "been", "can", "could", "did", "do", "does", "for", "from", "has", "have", "how", "i", "if", "in", "is", "it",
  "its", "many", "me", "much", "of", "on", "say", "says", "said", "shall", "should", "tell", "that", "the", "their", "there", "they", "this", "to", "want",
  "was", "we", "were", "what", "when", "where", "which", "who", "whom", "whose", "why", "will", "with", "would", "you",
]);
const OPENING = new Set(["what", "when", "where", "which", "who", "whom", "whose", "why", "how", "is", "are", "does", "do", "did", "can", "tell"]);

/**
 * A question in words without the words that only ask.
 * @param {import("./query.js").Clause[]} clauses
 * @returns {{clauses: import("./query.js").Clause[], dropped: string[]}}
 */
export function withoutAsking(clauses) {
  const texts = clauses.map((clause) => (isWord(clause) ? clause.alternatives[0].text.toLowerCase().replace(/[^\p{L}\p{N}]+$/u, "") : ""));
  const kept = clauses.filter((_, at) => !ASKING.has(texts[at]));
  return OPENING.has(texts[0]) && kept.some((clause) => !clause.excluded)
    ? { clauses: kept, dropped: texts.filter((text) => ASKING.has(text)) }
    : { clauses, dropped: [] };
}

/**
 * The same query, with what its words call: tagged passages, and the other names of bodies.
 * @param {import("./query.js").Clause[]} clauses
 * @param {import("./called.js").Called} called
 * @param {(subject: import("./called.js").Subject) => boolean} finds whether a subject's tags are looked for
 * @returns {{clauses: import("./query.js").Clause[], subjects: import("./called.js").Subject[], others: string[], only: {word: string, subject:
 *   import("./called.js").Subject}|null}} only: the one subject that the whole query calls
 */
export function withNames(clauses, called, finds = () => true) {
  const wide = [];
  const subjects = [];
  const others = [];
  for (let at = 0; at < clauses.length;) {
    const run = runFrom(clauses, at);
    if (run === 0) {
      wide.push(clauses[at++]);
      continue;
    }
    const plain = clauses.slice(at, at + run);
    const owners = plain.flatMap((clause, number) => formsOf(clause).map((form) => ({ form, number })));
    let next = 0;
    for (const match of called.among(owners.map((owner) => owner.form))) {
      const first = owners[match.start].number;
      const last = owners[match.start + match.length - 1].number;
      const isWhole = owners[match.start - 1]?.number !== first && owners[match.start + match.length]?.number !== last;
      if (first < next || !isWhole) {
        continue;
      }
      wide.push(...plain.slice(next, first), named(plain.slice(first, last + 1), { ...match, subjects: match.subjects.filter(finds) }));
      subjects.push(...match.subjects);
      others.push(...match.others);
      next = last + 1;
    }
    wide.push(...plain.slice(next));
    at += run;
  }
  const isOne = wide.length === 1 && subjects.length === 1 && others.length === 0;
  return { clauses: wide, subjects, others, only: isOne ? { word: clauses.map((clause) => clause.alternatives[0].text).join(" "), subject: subjects[0] } : null };
}

function named(clauses, { subjects, others }) {
  return {
    alternatives: [
      { type: "group", text: "", clauses },
      ...subjects.flatMap(tagged),
      ...others.map((text) => ({ type: "names", text })),
    ],
    excluded: false,
  };
}

// Of what is tagged with a subject, what has its name as well comes first.
function tagged({ field, value, names: [label], evidence }) {
  const tag = { type: "filter", text: value, field, value, evidence };
  return [tag, { type: "group", text: "", isTagged: true, clauses: [tag, { type: "names", text: label }].map((term) => ({ alternatives: [term], excluded: false })) }];
}

function runFrom(clauses, start) {
  let length = 0;
  while (start + length < clauses.length && isPlain(clauses[start + length])) {
    length++;
  }
  return length;
}

function isWord({ alternatives }) {
  return alternatives.length === 1 && alternatives[0].type === "word";
}

function isPlain(clause) {
  return !clause.excluded && clause.alternatives.length === 1 && ["word", "phrase"].includes(clause.alternatives[0].type);
}

function formsOf({ alternatives: [{ text }] }) {
  return words(text).filter((word) => word.width === 1).map((word) => word.form);
}
