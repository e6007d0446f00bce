import { drawing, element } from "./dom.js";

const BAR = { width: 12, gap: 2, height: 48 };

/**
 * Shows how many paragraphs were found in each year, over two sliders that choose a range of years; one year needs no drawing.
 * @param {{year: number, count: number}[]} years what is found in all years, in order
 * @param {{from: string, to: string}} chosen
 * @param {(from: string, to: string) => void} choose called with the first and the last year; empty where the range is open
 * @param {import("./interface.js").Interface} text
 * @returns {HTMLElement[]}
 */
export function yearRange(years, chosen, choose, text) {
  if (years.length === 0) {
    return [];
  }
  const first = years[0].year;
  const last = years[years.length - 1].year;
  const heading = element("h3", {}, text.say("year"));
  if (first === last) {
    return [element("section", { class: "search-facet search-years" }, heading, endsOf(first, years[0].count))];
  }
  const range = { from: within(chosen.from || first, first, last), to: within(chosen.to || last, first, last) };
  const bars = drawBars(years, first, last, range, text);
  const frame = element("div", { class: "search-histogram-frame" }, bars, slidersOf(first, last, range, bars, choose, text));
  return [element("section", { class: "search-facet search-years" }, heading, frame, endsOf(first, last))];
}

function endsOf(left, right) {
  return element("p", { class: "search-year-ends" }, element("span", {}, String(left)), element("span", {}, String(right)));
}

function drawBars(years, first, last, range, text) {
  const most = Math.max(...years.map((entry) => entry.count));
  const width = (last - first + 1) * (BAR.width + BAR.gap) - BAR.gap;
  const inWords = years.map(({ year, count }) => text.say("yearCount", String(year), count)).join(", ");
  const bars = drawing("svg", {
    role: "img", "aria-label": text.say("histogram", inWords), viewBox: `0 0 ${width} ${BAR.height}`, class: "search-histogram", preserveAspectRatio: "none",
  });
  for (const { year, count } of years) {
    const height = Math.max(2, Math.round((count / most) * BAR.height));
    bars.append(drawing(
      "rect", { x: (year - first) * (BAR.width + BAR.gap), y: BAR.height - height, width: BAR.width, height, "data-year": year },
      drawing("title", {}, text.say("yearCount", String(year), count)),
    ));
  }
  showRange(bars, range);
  return bars;
}

function slidersOf(first, last, range, bars, choose, text) {
  const slider = (key, value) => element("input", {
    type: "range", min: String(first), max: String(last), step: "1", value: String(value), "aria-label": text.say(key), class: "search-slider",
  });
  const from = slider("firstYear", range.from);
  const to = slider("lastYear", range.to);
  const read = () => ({ from: Math.min(from.value, to.value), to: Math.max(from.value, to.value) });
  const finish = () => {
    const now = read();
    choose(now.from === first ? "" : String(now.from), now.to === last ? "" : String(now.to));
  };
  for (const one of [from, to]) {
    one.addEventListener("input", () => showRange(bars, read()));
    one.addEventListener("change", finish);
  }
  const sliders = element("div", { class: "search-sliders" }, from, to);
  sliders.style.setProperty("--years", String(last - first + 1));
  return sliders;
}

function showRange(bars, { from, to }) {
  for (const bar of bars.children) {
    bar.classList.toggle("search-year-out", bar.dataset.year < from || bar.dataset.year > to);
  }
}

function within(value, first, last) {
  return Math.min(Math.max(Number(value), first), last);
}
