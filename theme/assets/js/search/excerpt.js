const LONGEST = 420;
const AROUND = 110;

/**
 * A passage with its found words, shortened around them when it is long.
 * @param {string} text
 * @param {[number, number][]} ranges places of the found words, in order
 * @returns {{text: string, marked: boolean}[]}
 */
export function excerpt(text, ranges) {
  if (text.length <= LONGEST) {
    return marked(text, 0, text.length, ranges);
  }
  const windows = [];
  for (const [start, end] of ranges.length > 0 ? ranges : [[0, LONGEST - AROUND]]) {
    const last = windows[windows.length - 1];
    if (last && start - AROUND <= last.end) {
      last.end = Math.max(last.end, end + AROUND);
    } else {
      windows.push({ start: start - AROUND, end: end + AROUND });
    }
  }
  return shorten(windows).flatMap(({ start, end }, at) => {
    const from = start <= 0 ? 0 : toBlank(text, start, 1);
    const to = end >= text.length ? text.length : toBlank(text, end, -1);
    const opening = from > 0 ? (at === 0 ? "… " : " … ") : "";
    return [
      { text: opening, marked: false },
      ...marked(text, from, to, ranges),
      { text: to < text.length && at === windows.length - 1 ? " …" : "", marked: false },
    ].filter((piece) => piece.text);
  });
}

function shorten(windows) {
  let left = LONGEST;
  return windows.filter(({ start, end }) => {
    const fits = left > 0;
    left -= end - start;
    return fits;
  });
}

function toBlank(text, at, step) {
  for (let next = at, tries = 0; tries < 25 && next > 0 && next < text.length; next += step, tries++) {
    if (/\s/.test(text[next])) {
      return step > 0 ? next + 1 : next;
    }
  }
  return at;
}

function marked(text, from, to, ranges) {
  const pieces = [];
  let at = from;
  for (const [start, end] of ranges.filter((range) => range[1] > from && range[0] < to)) {
    pieces.push({ text: text.slice(at, Math.max(start, at)), marked: false }, { text: text.slice(Math.max(start, at), Math.min(end, to)), marked: true });
    at = Math.min(end, to);
  }
  pieces.push({ text: text.slice(at, to), marked: false });
  return pieces.filter((piece) => piece.text);
}
