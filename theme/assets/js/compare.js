import { documentOf, offerDocuments } from "./compare/choices.js";
import { compare, passagesOf } from "./compare/comparison.js";
import { ComparisonView } from "./compare/view.js";
import { Interface } from "./search/interface.js";

// Any two documents side by side, from their published data. The address says which: a form asks for it, so that links, Back and
// bookmarks work as for any page.
const page = document.querySelector("[data-compare]");
const status = page.querySelector("[data-compare-status]");
const { root } = page.dataset;
const text = new Interface(JSON.parse(page.querySelector("[data-compare-texts]").textContent), document.documentElement.lang);
const asked = new URLSearchParams(location.search);
const chosen = ["left", "right"].map((side) => asked.get(side) ?? "");

async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${answer.status} ${address}`);
  }
  return answer.json();
}

async function start() {
  const related = page.querySelector("[data-compare-related]");
  if (related && chosen.every(Boolean)) {
    related.hidden = true;
  }
  const { documents } = await read(page.dataset.documents);
  const found = chosen.map((slug) => documentOf(documents, slug));
  offerDocuments([...page.querySelectorAll("select")], documents, found.map((one) => one?.slug ?? ""), text);
  const unknown = chosen.find((slug, side) => slug && !found[side]);
  if (unknown) {
    status.textContent = text.say("comparing.script.unknown", unknown);
  } else if (!chosen.every(Boolean)) {
    status.textContent = chosen.some(Boolean) ? text.say("comparing.script.one") : "";
  } else if (found[0] === found[1]) {
    status.textContent = text.say("comparing.script.same");
  } else {
    await show(found);
  }
}

async function show(found) {
  status.textContent = text.say("comparing.script.reading");
  const sides = await Promise.all(found.map((one) => read(`${root}documents/${one.slug}/index.json`)));
  const rows = compare(passagesOf(sides[0]), passagesOf(sides[1]));
  const pairs = rows.filter((row) => row.difference);
  const view = new ComparisonView(text, root, sides);
  page.querySelector("h1").textContent = text.say("compare.heading");
  const site = document.querySelector("meta[property='og:site_name']").content;
  document.title = `${text.say("compare.title", ...sides.map((side) => side.title))} – ${site}`;
  page.querySelector("[data-marked]").hidden = pairs.every(ComparisonView.isFree);
  page.querySelector("[data-free]").hidden = !pairs.some(ComparisonView.isFree);
  page.querySelector("[data-compare-result]").replaceChildren(...view.show(rows));
  status.textContent = pairs.length === 0 ? text.say("compare.none") : text.count("compare.summary", pairs.length);
}

start().catch(() => {
  status.textContent = text.say("comparing.script.failed");
});
