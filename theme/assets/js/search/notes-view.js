import { element } from "./dom.js";

const UNKNOWN_SHOWN = 5;
const MONTH = 2;
const DAYS_BEFORE_1970 = 719_162;
const MILLISECONDS = 86_400_000;

/**
 * What a reader should know of a search: words the archive does not have, openings too short, filters it does not know.
 * @param {object} notes
 * @param {string} asTyped address of the search for the words as they were typed
 * @param {(unknown: string, nearest: string) => string} addressWith address of the search with one word changed
 * @param {import("./interface.js").Interface} text
 * @returns {HTMLElement[]}
 */
export function notesOf(notes, asTyped, addressWith, text) {
  const paragraph = (key, ...values) => element("p", {}, ...text.around(key, ...values));
  const unknown = notes.unknown.slice(0, UNKNOWN_SHOWN).map(({ word, nearest }) => {
    const said = paragraph("unknownWord", element("q", {}, word));
    if (nearest !== null) {
      said.append(" ", ...text.around("nearestWord", element("a", { href: addressWith(word, nearest), class: "search-nearest" }, nearest)));
    }
    return said;
  });
  const rest = notes.unknown.length - UNKNOWN_SHOWN;
  const others = rest > 0 ? [element("p", {}, text.count("unknownMore", rest))] : [];
  const short = notes.tooShort.map((opening) => paragraph("shortOpening", element("q", {}, `${opening}*`)));
  const filters = notes.unknownFilters.map(({ field, value }) => paragraph(`unknown.${field}`, element("q", {}, value)));
  const fields = notes.unknownFields.map(({ field, nearest }) => paragraph("unknownField", element("q", {}, `${field}:`), element("code", {}, `${nearest}:`)));
  const dates = notes.dates.map((date) => paragraph("date", element("q", {}, date.text), inWords(date, text)));
  return [...dates, ...waysFound(notes, asTyped, paragraph, text), ...unknown, ...others, ...short, ...filters, ...fields];
}

// How far a search went beyond the words as they were typed, with a way back.
function waysFound({ dropped = [], loosened, named, titles, corrected = [] }, asTyped, paragraph, text) {
  const ways = [
    dropped.length > 0 ? paragraph("dropped", dropped.join(", ")) : null,
    loosened ? paragraph("loosened") : null,
    named !== undefined ? namedIn(named, paragraph) : null,
    titles ? paragraph("titles") : null,
    ...corrected.map(({ word, nearest }) => paragraph("corrected", element("q", {}, word), element("q", {}, nearest))),
  ].filter((way) => way !== null);
  if (corrected.length > 0) {
    ways[ways.length - 1].append(" ", element("a", { href: asTyped, class: "search-as-typed" }, text.say("asTyped")));
  }
  return ways;
}

function namedIn({ word, label }, paragraph) {
  return label === undefined ? paragraph("named") : paragraph("namedOne", element("q", {}, word), label);
}

function inWords({ from, to, precision }, text) {
  return text.dates([from, to].map((day) => (day - DAYS_BEFORE_1970) * MILLISECONDS), { year: "numeric", month: "long", day: precision > MONTH ? "numeric" : undefined });
}
