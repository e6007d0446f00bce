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
