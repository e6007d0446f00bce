const DATE = /^(?<year>\d{4})(-(?<month>\d\d)(-(?<day>\d\d))?)?(?<doubt>[?~%]?)$/;
const DOUBTS = { "?": "date.uncertain", "~": "date.approximate", "%": "date.uncertainApproximate" };

/**
 * A date in words, as the pages write it; an interval stays as the record writes it.
 *
 * @param {import("../search/interface.js").Interface} text
 * @param {string|null} edtf
 */
export function describeDate(text, edtf) {
  const date = DATE.exec(edtf ?? "")?.groups;
  if (!date) {
    return edtf ?? "";
  }
  const words = wordsOf(text, date);
  return date.doubt ? text.say(DOUBTS[date.doubt], words) : words;
}

function wordsOf(text, { year, month, day }) {
  const name = month ? text.say(`month.${day ? "inDate." : ""}${Number(month)}`) : "";
  if (day) {
    return text.say("date.day", String(Number(day)), name, year);
  }
  return month ? text.say("date.month", name, year) : year;
}
