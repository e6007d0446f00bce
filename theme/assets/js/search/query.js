import { distanceOf, piecesOf } from "./query-pieces.js";

/**
 * Reads the query language.
 *
 * @typedef {{type: "word"|"phrase"|"prefix"|"near"|"sentence"|"filter"|"date"|"group", text: string, distance?: number, field?: string, value?: string,
 *   clauses?: Clause[]}} Term group: what stands in parentheses; all its clauses must hold
 * @typedef {{alternatives: Term[], excluded: boolean}} Clause
 * @typedef {{field: string, value: string, excluded: boolean, isPhrase?: boolean}} Filter
 * @typedef {{text: string, excluded: boolean, rest: string}} Part a part of the query as it was written, and the query without it
 * @typedef {{clauses: Clause[], filters: Filter[], parts: Part[], unknownFields: string[]}} Query
 */

/** What a search can be narrowed by beside facets. */
export const OWN_FIELDS = ["year", "date", "title", "doc"];
const OPERATORS = ["AND", "NOT"];
const DEFAULT_DISTANCE = 10;
const NEAR = /^NEAR(?:\/(\d{1,3}|[sS]))?$/;

/**
 * @param {string} text what a reader typed
 * @param {Record<string, string>} facets names of facets, and the facet that each means
 * @returns {Query}
 */
export function parseQuery(text, facets) {
  const reader = new QueryReader(text, new Map([...Object.entries(facets), ...OWN_FIELDS.map((field) => [field, field])]));
  const items = reader.read();
  const filters = items.filter(isFilter).map(({ clause }) => ({ ...filterIn(clause), excluded: clause.excluded }));
  return {
    clauses: items.filter((item) => !isFilter(item)).map((item) => item.clause),
    filters,
    parts: items.map(({ clause, start, end }) => ({
      text: text.slice(start, end).trim(),
      excluded: clause.excluded,
      rest: `${text.slice(0, reader.openingOf(start))} ${text.slice(end)}`.replace(/\s+/g, " ").trim(),
    })),
    unknownFields: reader.unknownFields,
  };
}

// Filters that stand by themselves narrow the whole query; those among alternatives or in parentheses are conditions like words.
function isFilter({ clause }) {
  return clause.alternatives.length === 1 && clause.alternatives[0].type === "filter";
}

function filterIn({ alternatives: [{ field, value, isPhrase }] }) {
  return { field, value, isPhrase };
}

class QueryReader {
  #pieces;
  #fields;
  #hasOperators;
  #text;
  unknownFields = [];

  constructor(text, fields) {
    this.#text = text;
    this.#fields = fields;
    this.#pieces = [...piecesOf(text, fields)];
    // In a text all in capitals AND, NOT and NEAR are words of it.
    this.#hasOperators = text !== text.toUpperCase();
  }

  /** Where a part begins, with the operator before it. */
  openingOf(start) {
    const before = /(?:^|\s)(?:(?:AND|OR|NOT)\s+)+[-−]?$/.exec(this.#text.slice(0, start)) ?? /[-−]$/.exec(this.#text.slice(0, start));
    return before ? before.index : start;
  }

  /** @returns {{clause: Clause, start: number, end: number}[]} what stands until the parenthesis that closes, or the end */
  read() {
    const items = [];
    let joins = false;
    let negates = false;
    let near = -1;
    for (let piece = this.#pieces.shift(); piece !== undefined && piece.type !== "close"; piece = this.#pieces.shift()) {
      if (this.#isOperator(piece)) {
        negates = piece.text === "NOT";
      } else if (piece.type === "text" && piece.text === "OR" && !piece.quoted && !piece.excluded) {
        joins = items.length > 0;
      } else if (this.#isNear(piece, items)) {
        near = distanceOf(NEAR.exec(piece.text)[1] ?? String(DEFAULT_DISTANCE));
      } else {
        const item = this.#item(piece, negates);
        if (item) {
          add(items, item, joins, near);
        }
        joins = negates = false;
        near = -1;
      }
    }
    return items;
  }

  #isOperator(piece) {
    return piece.type === "text" && this.#hasOperators && !piece.quoted && !piece.excluded && OPERATORS.includes(piece.text);
  }

  #isNear(piece, items) {
    const next = this.#pieces[0];
    return piece.type === "text" && this.#hasOperators && !piece.quoted && NEAR.test(piece.text)
      && items.length > 0 && isWord(items[items.length - 1].clause) && next?.type === "text" && !next.quoted && !next.excluded;
  }

  #item(piece, negates) {
    const excluded = piece.excluded || negates;
    if (piece.type === "open") {
      const inner = this.read();
      const end = inner.length > 0 ? this.#closing(inner[inner.length - 1].end) : piece.end;
      return inner.length > 0
        ? { clause: { alternatives: [groupOf(inner.map((item) => item.clause))], excluded }, start: piece.start, end }
        : null;
    }
    return { clause: { alternatives: [this.#term(piece)], excluded }, start: piece.start, end: piece.end };
  }

  #closing(from) {
    const close = this.#text.indexOf(")", from);
    return close < 0 ? this.#text.length : close + 1;
  }

  #term(piece) {
    const filter = piece.quoted && !piece.field ? null : filterOf(piece, this.#fields);
    if (filter) {
      return { type: "filter", text: piece.text, ...filter };
    }
    const unknown = piece.quoted ? null : /^([a-z]{2,12}):(?!\/)(?=\S)/.exec(piece.text);
    if (unknown) {
      this.unknownFields.push(unknown[1]);
    }
    return termOf(unknown ? { ...piece, text: piece.text.slice(unknown[0].length) } : piece);
  }
}

function add(items, item, joins, near) {
  const last = items[items.length - 1];
  if (near >= 0 && isWord(item.clause)) {
    last.clause = { alternatives: [nearTerm(`${last.clause.alternatives[0].text} ${item.clause.alternatives[0].text}`, near)], excluded: last.clause.excluded };
    last.end = item.end;
  } else if (joins && !item.clause.excluded && !last.clause.excluded) {
    last.clause.alternatives.push(...item.clause.alternatives);
    last.end = item.end;
  } else {
    items.push(item);
  }
}

function nearTerm(text, distance) {
  return distance === Infinity ? { type: "sentence", text } : { type: "near", text, distance };
}

function isWord({ alternatives }) {
  return alternatives.length === 1 && alternatives[0].type === "word";
}

// Parentheses around one thing change nothing.
function groupOf(clauses) {
  return clauses.length === 1 && clauses[0].alternatives.length === 1 && !clauses[0].excluded
    ? clauses[0].alternatives[0]
    : { type: "group", text: "", clauses };
}

function filterOf(piece, fields) {
  if (piece.field) {
    return { field: fields.get(piece.field.toLowerCase()), value: piece.text.trim(), isPhrase: true };
  }
  const colon = piece.text.indexOf(":");
  const field = colon > 0 ? fields.get(piece.text.slice(0, colon).toLowerCase()) : undefined;
  const value = piece.text.slice(colon + 1);
  return field && value ? { field, value, isPhrase: false } : null;
}

/** @returns {Term} what a piece that is no filter means */
export function termOf(piece) {
  if (piece.distance >= 0) {
    return nearTerm(piece.text, piece.distance);
  }
  if (piece.quoted) {
    return { type: "phrase", text: piece.text };
  }
  return piece.text.length > 1 && piece.text.endsWith("*")
    ? { type: "prefix", text: piece.text.slice(0, -1) }
    : { type: "word", text: piece.text };
}
