/**
 * Reads the query language.
 *
 * @typedef {{type: "word"|"phrase"|"prefix"|"near", text: string, distance?: number}} Term
 * @typedef {{alternatives: Term[], excluded: boolean}} Clause
 * @typedef {{field: string, value: string, excluded: boolean}} Filter
 * @typedef {{clauses: Clause[], filters: Filter[]}} Query
 */

const YEAR = "year";
const OPENING_QUOTES = "\"“”„«»「」＂";
const OPERATORS = ["AND", "NOT"];
const BLANK = /\s/;

/**
 * @param {string} text what a reader typed
 * @param {Record<string, string>} facets what a search can be narrowed by beside years: names and the facet that each means
 * @returns {Query}
 */
export function parseQuery(text, facets) {
  const fields = new Map([...Object.entries(facets), [YEAR, YEAR]]);
  const clauses = [];
  const filters = [];
  let joins = false;
  let negates = false;
  // In a text all in capitals AND and NOT are words of it.
  const hasOperators = text !== text.toUpperCase();
  for (const written of pieces(text, fields)) {
    if (hasOperators && !written.quoted && !written.excluded && OPERATORS.includes(written.text)) {
      negates = written.text === "NOT";
      continue;
    }
    const piece = { ...written, excluded: written.excluded || negates };
    negates = false;
    if (piece.text === "OR" && !piece.quoted && !piece.excluded) {
      joins = clauses.length > 0;
      continue;
    }
    const filter = piece.quoted && !piece.field ? null : filterOf(piece, fields);
    if (filter) {
      filters.push(filter);
      joins = false;
      continue;
    }
    const term = termOf(piece);
    const last = clauses[clauses.length - 1];
    if (joins && !piece.excluded && last && !last.excluded) {
      last.alternatives.push(term);
    } else {
      clauses.push({ alternatives: [term], excluded: piece.excluded });
    }
    joins = false;
  }
  return { clauses, filters };
}

/** Cuts a query at blanks outside quotation marks. */
function* pieces(text, fields) {
  let at = 0;
  while (at < text.length) {
    if (BLANK.test(text[at])) {
      at++;
      continue;
    }
    let excluded = false;
    if ((text[at] === "-" || text[at] === "−") && at + 1 < text.length && !BLANK.test(text[at + 1])) {
      excluded = true;
      at++;
    }
    const field = /^([a-z]+):(?=["“„«])/i.exec(text.slice(at, at + 16));
    const named = field !== null && fields.has(field[1].toLowerCase());
    if (named) {
      at += field[0].length;
    }
    if (OPENING_QUOTES.includes(text[at])) {
      const close = closingQuote(text, at + 1);
      const distance = /^~(\d{1,3})/.exec(text.slice(close + 1, close + 5));
      yield {
        text: text.slice(at + 1, close), quoted: true, excluded,
        field: named ? field[1] : "", distance: distance ? Number(distance[1]) : -1,
      };
      at = close + 1 + (distance ? distance[0].length : 0);
      continue;
    }
    const start = at;
    while (at < text.length && !BLANK.test(text[at]) && !(OPENING_QUOTES.includes(text[at]) && at > start)) {
      at++;
    }
    yield { text: text.slice(start, at), quoted: false, excluded, field: "", distance: -1 };
  }
}

function closingQuote(text, from) {
  for (let at = from; at < text.length; at++) {
    if (OPENING_QUOTES.includes(text[at])) {
      return at;
    }
  }
  return text.length;
}

function filterOf(piece, fields) {
  if (piece.field) {
    return { field: fields.get(piece.field.toLowerCase()), value: piece.text.trim(), excluded: piece.excluded };
  }
  const colon = piece.text.indexOf(":");
  const field = colon > 0 ? fields.get(piece.text.slice(0, colon).toLowerCase()) : undefined;
  const value = piece.text.slice(colon + 1);
  return field && value ? { field, value, excluded: piece.excluded } : null;
}

function termOf(piece) {
  if (piece.distance >= 0) {
    return { type: "near", text: piece.text, distance: piece.distance };
  }
  if (piece.quoted) {
    return { type: "phrase", text: piece.text };
  }
  return piece.text.length > 1 && piece.text.endsWith("*")
    ? { type: "prefix", text: piece.text.slice(0, -1) }
    : { type: "word", text: piece.text };
}

/**
 * Reads <c>2020</c>, <c>2020..2023</c>, <c>..2023</c> or <c>2020..</c>.
 * @param {string} value
 * @returns {{from: number, to: number}|null}
 */
export function parseYears(value) {
  const match = /^(\d{1,4})?(\.\.|-)?(\d{1,4})?$/.exec(value.trim());
  if (!match || (!match[1] && !match[3]) || (match[1] && match[3] && !match[2])) {
    return null;
  }
  const from = match[1] ? Number(match[1]) : 0;
  const to = match[3] ? Number(match[3]) : match[2] ? 9999 : from;
  return { from, to };
}
