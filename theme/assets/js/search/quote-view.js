import { NOTHING, writeAddress } from "./address.js";
import { element } from "./dom.js";
import { addressOf, placeOf } from "./results-view.js";

/**
 * Shows where a quotation comes from.
 * @param {object} answer
 * @param {{root: string, text: import("./interface.js").Interface}} site
 * @returns {{summary: string, elements: HTMLElement[]}}
 */
export function quotation(answer, { root, text }) {
  if (answer.kind === "none") {
    return { summary: text.say("quoteNone"), elements: [element("p", { class: "search-quote-none" }, text.say("quoteNoneMeaning"))] };
  }
  const elements = answer.places.map((place) => element(
    "article", { class: "search-document search-quotation" },
    element("h3", {}, element("a", { href: addressOf(place, place, root), class: "search-hit-link" }, text.say("quotePlace", place.title, placeOf(place, text)))),
    element("p", { class: "search-document-facts" }, [place.date, place.section].filter(Boolean).join(" · ")),
    element("blockquote", { lang: place.language }, ...place.pieces.flatMap((one) => piece(one, text))),
  ));
  if (answer.kind === "near") {
    return { summary: text.say("quoteNear"), elements: [key(text), ...elements] };
  }
  return answer.kind === "cut"
    ? { summary: text.say("quoteCut"), elements }
    : { summary: text.say("quoteSame"), elements: answer.total > answer.places.length ? [allPlaces(answer, text), ...elements] : elements };
}

function allPlaces({ total, query }, text) {
  return element("p", { class: "search-quote-all" }, element("a", { href: writeAddress({ ...NOTHING, q: query, exact: true }) }, text.count("quoteHeld", total)));
}

function key(text) {
  return element(
    "p", { class: "search-quote-key" },
    element("del", {}, text.say("quoteYours")), " · ", element("ins", {}, text.say("quoteArchive")), " · ", element("mark", {}, text.say("quoteShared")),
  );
}

function piece({ kind, text: words }, text) {
  const names = { same: "mark", yours: "del", archive: "ins" };
  if (kind === "cut") {
    return [element("span", { class: "search-quote-cut", lang: document.documentElement.lang }, text.count("quoteLeftOut", sentencesIn(words))), ` ${words}`];
  }
  return [names[kind] ? element(names[kind], {}, words) : words];
}

function sentencesIn(words) {
  return 1 + Array.from(words.matchAll(/[.!?]["”’»)]*\s+(?=\p{Lu})|[。！？](?=.)/gu)).length;
}
