/**
 * Hits as files to take along, made in the browser.
 *
 * @typedef {{title: string, path: string, date: string, from: number, to: number, language: string, id: string, number: string, section: string, text: string}} Hit
 */

const DAYS_BEFORE_1970 = 719_162;
const MILLISECONDS = 86_400_000;

/** The forms offered: name of the file, its media type and what makes it. */
export const FORMS = [
  { key: "csv", file: "search.csv", type: "text/csv", write: toCsv },
  { key: "ris", file: "search.ris", type: "application/x-research-info-systems", write: toRis },
  { key: "list", file: "search.txt", type: "text/plain", write: toList },
];

/** Gives hits to the reader as a file. @param {string} key which form @param {Hit[]} hits @param {string} root address of the site's root @param {import("./interface.js").Interface} text */
export function save(key, hits, root, text) {
  const form = FORMS.find((known) => known.key === key);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([form.write(hits, root, text)], { type: `${form.type};charset=utf-8` }));
  link.download = form.file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * A table, comma-separated, as RFC 4180 has it. Cells that a spreadsheet would take for a formula begin with an apostrophe.
 * @param {Hit[]} hits
 * @param {string} root address of the site's root
 * @returns {string}
 */
export function toCsv(hits, root) {
  const rows = hits.map((hit) => [hit.title, hit.date, hit.language, hit.section, hit.number, addressOf(hit, root), hit.text]);
  return [["title", "date", "language", "section", "paragraph", "address", "text"], ...rows]
    .map((row) => row.map((cell) => `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll("\"", "\"\"")}"`).join(",")).join("\r\n") + "\r\n";
}

/**
 * One entry a hit, for reference managers.
 * @param {Hit[]} hits
 * @param {string} root
 * @returns {string}
 */
export function toRis(hits, root) {
  return hits.map((hit) => [
    ["TY", "GEN"], ["TI", hit.title], ["PY", hit.from > 0 ? isoDate(hit.from).slice(0, 4) : ""], ["DA", hit.from > 0 && hit.from === hit.to ? isoDate(hit.from).replaceAll("-", "/") : ""], ["SP", hit.number], ["LA", hit.language], ["UR", addressOf(hit, root)], ["N2", hit.text], ["ER", ""],
  ].filter(([tag, value]) => value || tag === "ER").map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, " ")}`).join("\r\n")).join("\r\n\r\n") + "\r\n";
}

/**
 * A list to cite from: document, date, paragraph, words, address.
 * @param {Hit[]} hits
 * @param {string} root
 * @param {import("./interface.js").Interface} text
 * @returns {string}
 */
export function toList(hits, root, text) {
  return hits.map((hit) => [`${[hit.title, hit.date, hit.number && `¶ ${hit.number}`].filter(Boolean).join(", ")}:`, text.say("quotation", hit.text), addressOf(hit, root)].join("\n")).join("\n\n") + "\n";
}

// Days are counted from 1 January of the year 1.
function isoDate(day) {
  return new Date((day - DAYS_BEFORE_1970) * MILLISECONDS).toISOString().slice(0, 10);
}

function addressOf({ path, id }, root) {
  return root + path + (id ? `#${id}` : "");
}
