/**
 * Dates as people write them, in English, Russian and Chinese, in figures and in words.
 *
 * @typedef {{from: number, to: number, precision: number}} Days from the first to the last day, counted from 1 January of the year 1; precision: 1 a
 *   year, 2 a month, 3 a day
 * @typedef {Days & {start: number, end: number}} DateInText
 */

const YEAR = 1;
const MONTH = 2;
const DAY = 3;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ENGLISH = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
const RUSSIAN = ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];
const RUSSIAN_ENDINGS = ["", "ь", "я", "е", "ю", "а", "у", "й"];
const DAYS_BEFORE_1970 = 719_162;
const MILLISECONDS = 86_400_000;

const NUMBER = "(\\d{1,2})";
const ORDINAL = "(?:st|nd|rd|th|-?го|-?е)?";
const TO = "\\s*(?:[-–—]|and|to|и|по)\\s*";
const NAME = "(\\p{L}{3,9})\\.?,?";
const FORMS = [
  [new RegExp(`(?:${NUMBER}${ORDINAL}${TO})?${NUMBER}${ORDINAL}\\s+(?:of\\s+)?${NAME}\\s+(\\d{4})`, "giu"), ([first, last, month, year]) => days(year, monthOf(month), first ?? last, last)],
  [new RegExp(`${NAME}\\s+${NUMBER}${ORDINAL}(?:\\s*[-–—]\\s*${NUMBER}${ORDINAL})?,?\\s+(\\d{4})`, "giu"), ([month, first, last, year]) => days(year, monthOf(month), first, last ?? first)],
  [new RegExp(`${NAME}\\s+(\\d{4})`, "giu"), ([month, year]) => days(year, monthOf(month))],
  [/(\d{4})([-/.])(\d{1,2})\2(\d{1,2})/g, ([year, , month, day]) => days(year, month, day, day)],
  [/(\d{4})-(\d{1,2})/g, ([year, month]) => days(year, month)],
  [/(\d{1,2})([./-])(\d{1,2})\2(\d{4})/g, ([day, , month, year]) => days(year, month, day, day) ?? days(year, day, month, month)],
  [/(\d{4})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号])?/g, ([year, month, day]) => days(year, month, day, day)],
];

// A word goes on, or a number stands before a month: a day that there is not.
const OPEN = /[\p{L}\p{N}]$/u;
const DAY_BEFORE = /\d\s+$/;

/**
 * The dates that a text states, months and days alone; of those that overlap the longest.
 * @param {string} text
 * @returns {DateInText[]} in order
 */
export function datesIn(text) {
  const found = FORMS.flatMap(([form, read]) => [...text.matchAll(form)].map((match) => ({ start: match.index, end: match.index + match[0].length, days: read(match.slice(1)) })))
    .filter(({ start, end, days: stated }) => stated !== null && !(stated.precision === MONTH && DAY_BEFORE.test(text.slice(0, start))) && !OPEN.test(text.slice(0, start)) && !/[\p{N}]/u.test(text[end] ?? ""))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept = [];
  for (const { start, end, days: stated } of found) {
    if (kept.length === 0 || start >= kept[kept.length - 1].end) {
      kept.push({ start, end, ...stated });
    }
  }
  return kept;
}

/**
 * The days that a value of a field means: a date, a year, or two of either with two dots between them, one of which may be left out.
 * @param {string} value
 * @returns {Days|null}
 */
export function readDays(value) {
  const ends = value.split("..").map((end) => end.trim());
  if (ends.length > 2 || ends.every((end) => end === "")) {
    return null;
  }
  const read = ends.map((end) => (end === "" ? null : wholeDate(end)));
  if (read.some((date, at) => date === null && ends[at] !== "")) {
    return null;
  }
  const [first, last] = [read[0], read[read.length - 1]];
  return { from: first?.from ?? 0, to: last?.to ?? Infinity, precision: Math.max(...read.map((date) => date?.precision ?? 0)) };
}

/**
 * Whether a date that a passage states answers what is asked for: it lies within it, or reaches into it and is stated as exactly.
 * @param {Days} stated
 * @param {Days} asked
 */
export function answers(stated, asked) {
  const isWithin = stated.from >= asked.from && stated.to <= asked.to;
  return isWithin || (stated.precision >= asked.precision && stated.from <= asked.to && stated.to >= asked.from);
}

function wholeDate(text) {
  if (/^\d{4}$/.test(text)) {
    return days(text);
  }
  const [date] = datesIn(text);
  return date !== undefined && date.start === 0 && /^(?:\s*(?:года|г)?\.?)?$/.test(text.slice(date.end)) ? date : null;
}

function monthOf(name) {
  const word = name.toLowerCase();
  const english = MONTHS.findIndex((opening, at) => word.startsWith(opening) && (ENGLISH[at].startsWith(word) || word === "sept"));
  return english >= 0 ? english + 1 : RUSSIAN.findIndex((stem) => word.startsWith(stem) && RUSSIAN_ENDINGS.includes(word.slice(stem.length))) + 1;
}

/** Days of a year, of a month or from one day of it to another; null where there are none such. */
function days(year, month, first, last) {
  const [y, m, a, b] = [year, month, first, last].map((part) => (part === undefined ? undefined : Number(part)));
  if (y < 1 || (m !== undefined && (m < 1 || m > 12)) || (a !== undefined && (a < 1 || a > b || b > lengthOf(y, m)))) {
    return null;
  }
  return { from: dayOf(y, m ?? 1, a ?? 1), to: dayOf(y, m ?? 12, b ?? lengthOf(y, m ?? 12)), precision: a !== undefined ? DAY : m !== undefined ? MONTH : YEAR };
}

function lengthOf(year, month) {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function dayOf(year, month, day) {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS) + DAYS_BEFORE_1970;
}
