import { Bytes } from "./bytes.js";
import { answers, datesIn } from "./dates.js";

const PRECISIONS = 4;

/**
 * A query in which dates written out are read as dates: the words as they stand, or what states that date.
 * @param {import("./query.js").Clause[]} clauses
 * @returns {{clauses: import("./query.js").Clause[], dates: {text: string, from: number, to: number, precision: number}[]}}
 */
export function withDates(clauses) {
  const read = [];
  const dates = [];
  for (let at = 0; at < clauses.length;) {
    let end = at;
    while (end < clauses.length && isWord(clauses[end])) {
      end++;
    }
    readRun(clauses.slice(at, end), read, dates);
    if (end < clauses.length) {
      read.push(clauses[end]);
    }
    at = end + 1;
  }
  return { clauses: read, dates };
}

function readRun(clauses, read, dates) {
  const starts = [];
  let text = "";
  for (const { alternatives: [term] } of clauses) {
    starts.push(text.length);
    text += `${term.text} `;
  }
  const ends = starts.map((start, at) => start + clauses[at].alternatives[0].text.replace(/[,.;?]+$/, "").length);
  let next = 0;
  for (const { start, end, ...days } of datesIn(text)) {
    const first = starts.indexOf(start);
    const last = ends.findIndex((own, at) => own === end || starts[at + 1] - 1 === end);
    if (first >= next && last >= first) {
      const written = text.slice(start, end).trim();
      read.push(...clauses.slice(next, first), { alternatives: [{ type: "date", text: written, ...days }], excluded: false });
      dates.push({ text: written, ...days });
      next = last + 1;
    }
  }
  read.push(...clauses.slice(next));
}

function isWord({ alternatives, excluded }) {
  return !excluded && alternatives.length === 1 && alternatives[0].type === "word";
}

/**
 * The passages that state a date, titles of documents of that date among them.
 * @param {import("./dates.js").Days} asked
 * @param {import("./index-files.js").IndexFiles} files
 * @returns {Promise<Int32Array>} ascending
 */
export async function passagesStating(asked, files) {
  const { dates } = await files.manifest();
  const numbers = dates.first.map((_, at) => at).filter((at) => dates.first[at] <= asked.to && dates.last[at] >= asked.from);
  const found = new Set();
  for (const data of await Promise.all(numbers.map((number) => files.bytes("dates", number)))) {
    const reader = new Bytes(data);
    while (!reader.isAtEnd) {
      const from = reader.number();
      const span = reader.number();
      const isAsked = answers({ from, to: from + Math.floor(span / PRECISIONS), precision: span % PRECISIONS }, asked);
      for (let left = reader.number(), passage = -1; left > 0; left--) {
        passage += 1 + reader.number();
        if (isAsked) {
          found.add(passage);
        }
      }
    }
  }
  return Int32Array.from(found).sort();
}

/**
 * Passages, and all of the documents whose titles are among them.
 * @param {Int32Array} passages ascending
 * @param {import("./outline.js").Outline} outline
 * @param {number} passageCount how many passages the archive has
 * @returns {Int32Array} ascending
 */
export function withDocuments(passages, { documents }, passageCount) {
  const titles = new Set(passages);
  const own = Array.from(documents, (title, at) => (titles.has(title) ? Array.from({ length: (documents[at + 1] ?? passageCount) - title }, (_, place) => title + place) : []));
  return Int32Array.from(new Set([...passages, ...own.flat()])).sort();
}

/** Where a text states a date that was asked for. @param {string} text @param {import("./dates.js").Days} asked @returns {[number, number][]} */
export function placesStating(text, asked) {
  return datesIn(text).filter((date) => answers(date, asked)).map(({ start, end }) => [start, end]);
}
