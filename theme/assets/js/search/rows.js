import { Bytes } from "./bytes.js";
import { decodeGroup } from "./groups.js";
import { Kept } from "./kept.js";

const MOST_SPELLINGS = 24;

/** Reads where rows of words stand side by side that open or end with what is very frequent. */
export class Rows {
  #files;
  #kept = new Kept();

  /** @param {import("./index-files.js").IndexFiles} files */
  constructor(files) {
    this.#files = files;
  }

  /** Words, and rows of words, beside which others are noted. @returns {Promise<Set<string>>} */
  async frequent() {
    return this.#kept.of("frequent", async () => new Set((await this.#files.frequent()).frequent));
  }

  /** All forms of a very frequent word's family; undefined for other words. @param {string} word @returns {Promise<string[]|undefined>} */
  async familyOf(word) {
    return (await this.frequent()).has(word) ? (await this.#files.frequent()).families[word] ?? [word] : undefined;
  }

  /**
   * @param {string} row words with blanks between them
   * @returns {Promise<import("./groups.js").Group>} without passages when they never stand so
   */
  async get(row) {
    return this.#kept.of(`row ${row}`, () => this.#find(row));
  }

  async #find(row) {
    const reader = new Bytes(await this.#files.rows(row));
    while (!reader.isAtEnd) {
      const record = reader.take(reader.number());
      if (formOf(record) === row) {
        return decodeGroup(new Bytes(record), "places", (await this.#files.manifest()).passages);
      }
    }
    return { forms: [row], passages: new Int32Array(0), weights: new Uint8Array(0), formsIn: null, kind: "places", shard: 0, offset: 0, splits: [] };
  }
}

/**
 * What a phrase is looked up by: the fewest rows that are noted, and words by themselves where none is.
 * @param {{position: number, forms: string[]|null}[]} parts its words, each with the forms that it may have; null where these are not known
 * @param {Set<string>} frequent
 * @returns {{start: number, end: number, rows: string[]}[]} rows: those to look for; none for a word by itself
 */
export function unitsOf(parts, frequent) {
  const units = [];
  for (let next = 0; next < parts.length; next = units[units.length - 1].end) {
    units.push(furthest(parts, next, frequent));
  }
  return units;
}

// Of the rows that a word stands in, the one that reaches furthest, and of these the longest.
function furthest(parts, next, frequent) {
  for (let end = parts.length; end > next; end--) {
    for (let start = 0; start <= next && start + 1 < end; start++) {
      const rows = rowsOf(parts.slice(start, end), frequent);
      if (rows.length > 0) {
        return { start, end, rows };
      }
    }
  }
  return { start: next, end: next + 1, rows: [] };
}

// Every spelling of a row has to be noted: what is not would be missed.
function rowsOf(parts, frequent) {
  if (parts.some((part, at) => part.forms === null || part.position !== parts[0].position + at)
    || parts.reduce((all, part) => all * part.forms.length, 1) > MOST_SPELLINGS) {
    return [];
  }
  const rows = parts.reduce((all, { forms }) => all.flatMap((row) => forms.map((form) => [...row, form])), [[]]);
  return rows.every((row) => frequent.has(row.slice(1).join(" ")) || frequent.has(row.slice(0, -1).join(" "))) ? rows.map((row) => row.join(" ")) : [];
}

// A row has one form.
function formOf(record) {
  const reader = new Bytes(record);
  reader.number();
  return reader.form(new Uint8Array(0)).form;
}
