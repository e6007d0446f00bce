/**
 * Cuts a query into the pieces that its language is made of.
 *
 * @typedef {{type: "text"|"open"|"close", text: string, quoted: boolean, excluded: boolean, field: string, distance: number, start: number, end: number}} Piece
 */

const OPENING_QUOTES = "\"“”„«»「」＂";
const BLANK = /\s/;

/**
 * @param {string} text
 * @param {Map<string, string>} fields names of what a search can be narrowed by
 * @returns {Generator<Piece>} in order; parentheses count where a piece begins or, once one is open, anywhere
 */
export function* piecesOf(text, fields) {
  let open = 0;
  for (let at = 0; at < text.length;) {
    if (BLANK.test(text[at])) {
      at++;
      continue;
    }
    if (text[at] === ")" && open > 0) {
      open--;
      yield mark("close", at, false);
      at++;
      continue;
    }
    const excluded = (text[at] === "-" || text[at] === "−") && at + 1 < text.length && !BLANK.test(text[at + 1]);
    at += excluded ? 1 : 0;
    if (text[at] === "(") {
      open++;
      yield mark("open", at, excluded);
      at++;
      continue;
    }
    const piece = OPENING_QUOTES.includes(text[at]) || fieldAt(text, at, fields) ? quotedPiece(text, at, fields) : plainPiece(text, at, open > 0);
    yield { type: "text", excluded, start: at, ...piece };
    at = piece.end;
  }
}

function mark(type, at, excluded) {
  return { type, text: "", quoted: false, excluded, field: "", distance: -1, start: at, end: at + 1 };
}

// A name before quotation marks.
function fieldAt(text, at, fields) {
  const field = /^([a-z]+):(?=["“„«])/i.exec(text.slice(at, at + 16));
  return field !== null && fields.has(field[1].toLowerCase()) ? field[1] : "";
}

function quotedPiece(text, at, fields) {
  const field = fieldAt(text, at, fields);
  const opening = field ? at + field.length + 1 : at;
  const close = closingQuote(text, opening + 1);
  const distance = /^~(\d{1,3}|s(?![\p{L}\p{N}]))/u.exec(text.slice(close + 1, close + 5));
  return {
    text: text.slice(opening + 1, close), quoted: true, field, distance: distance ? distanceOf(distance[1]) : -1,
    end: Math.min(text.length, close + 1 + (distance ? distance[0].length : 0)),
  };
}

/** How many words may stand between others: a number, or "s" for as many as one sentence has. @param {string} written @returns {number} */
export function distanceOf(written) {
  return written.toLowerCase() === "s" ? Infinity : Number(written);
}

function plainPiece(text, start, isOpen) {
  let at = start;
  while (at < text.length && !BLANK.test(text[at]) && !(at > start && OPENING_QUOTES.includes(text[at])) && !(isOpen && text[at] === ")")) {
    at++;
  }
  return { text: text.slice(start, at), quoted: false, field: "", distance: -1, end: at };
}

function closingQuote(text, from) {
  for (let at = from; at < text.length; at++) {
    if (OPENING_QUOTES.includes(text[at])) {
      return at;
    }
  }
  return text.length;
}
