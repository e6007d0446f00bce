import { copy } from "../document/copy.js";
import { filtersOf, readAddress, requestOf, writeAddress } from "./address.js";
import { element } from "./dom.js";
import { downloadsOffer } from "./downloads-view.js";
import { interfaceOf } from "./interface.js";
import { listenToKeys } from "./keyboard.js";
import { Narrowing } from "./narrowing.js";
import { foundInWords, replaceResults } from "./results-view.js";
import { SearchForm } from "./search-form.js";
import { keepPlace, scrollToPlace, takePlace } from "./kept-place.js";
import { ShownDocuments } from "./shown-documents.js";
import { taggedDocuments } from "./tagged-view.js";
import { isPlain, understood } from "./understood-view.js";

const DOCUMENTS_FIRST = 2;
const TYPING_PAUSE = 250;
const SIGN_AFTER = 400;

/** The search page: form, address and results kept in step. */
class SearchPage {
  #main = document.querySelector("[data-search]");
  #form = this.#main.querySelector("form");
  #facetNames = this.#main.dataset.facets.split(" ");
  #fields = new SearchForm(this.#form, this.#main, this.#facetNames);
  #help = this.#part("help");
  #share = this.#part("share");
  #status = this.#part("status");
  #notes = this.#part("notes");
  #results = this.#part("results");
  #site = { root: new URL(this.#main.dataset.root, document.baseURI).href, text: interfaceOf(document) };
  #narrowing = new Narrowing(this.#main, this.#fields, this.#site.text, (state) => {
    this.#fields.fill(state);
    this.#go(state, "push");
  });
  #documents = new ShownDocuments(this.#results, this.#site, () => this.#sayFailed());
  #turn = 0;
  #asked = "";
  #pause = 0;
  #place = null;

  start() {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.#pause);
      this.#go(this.#fields.read(), "push");
    });
    this.#form.addEventListener("input", () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#go(this.#fields.read(), "replace"), TYPING_PAUSE);
      this.#prepare(this.#fields.read());
    });
    this.#main.addEventListener("click", (event) => this.#follow(event));
    this.#share.querySelector("button").addEventListener("click", () => copy(location.href, this.#share));
    addEventListener("popstate", () => this.#show());
    listenToKeys(this.#fields.box, this.#results, () => this.#leaveBox());
    keepPlace(this.#results);
    this.#place = takePlace();
    if (location.hash === `#${this.#fields.box.id}`) {
      this.#fields.box.focus();
    }
    this.#open().catch(() => {});
    this.#show();
    this.#narrowing.open();
  }

  #part(name) {
    return this.#main.querySelector(`[data-search-${name}]`);
  }

  // The page has started it already.
  async #open() {
    return (await import("./opening.js")).engine;
  }

  // Links within the page (facets, suggestions, examples) change the address without loading the page again.
  #follow(event) {
    const link = event.target.closest("a[href]");
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    const target = new URL(link.href);
    if (target.origin === location.origin && target.pathname === location.pathname && target.search && !target.hash) {
      event.preventDefault();
      history.pushState(null, "", target.href);
      this.#show();
      this.#form.scrollIntoView({ block: "nearest" });
    }
  }

  #go(state, how) {
    const address = location.pathname + writeAddress(state);
    if (address !== location.pathname + location.search) {
      history[how === "push" ? "pushState" : "replaceState"](null, "", address);
    }
    this.#run(state);
  }

  #show() {
    const state = readAddress(location.search, this.#facetNames);
    this.#fields.fill(state);
    this.#run(state);
  }

  async #run(state) {
    // What is shown or on its way already is not asked again: a reader's place among the hits would be lost.
    const asked = writeAddress(state);
    if (asked === this.#asked && asked) {
      return;
    }
    this.#asked = asked;
    const turn = ++this.#turn;
    const isCurrent = () => turn === this.#turn;
    const isAsked = state.q || state.quote.trim() || filtersOf(state).length > 0;
    this.#help.open = !isAsked;
    if (!isAsked) {
      this.#clear();
      return;
    }
    this.#results.setAttribute("aria-busy", "true");
    const sign = setTimeout(() => isCurrent() && this.#results.ariaBusy === "true" && this.#saySearching(), SIGN_AFTER);
    try {
      const ask = await this.#open();
      await (state.quote.trim() ? this.#runQuotation(ask, state, isCurrent) : this.#runSearch(ask, state, isCurrent));
    } catch {
      if (isCurrent()) {
        this.#fail(state);
      }
    } finally {
      clearTimeout(sign);
    }
  }

  // What was typed and not yet asked is taken back: box, address and hits say the same.
  #leaveBox() {
    clearTimeout(this.#pause);
    this.#fields.box.blur();
    this.#fields.fill(readAddress(location.search, this.#facetNames));
  }

  async #returnToPlace() {
    const place = this.#place;
    this.#place = null;
    if (place !== null) {
      await this.#documents.reopen(place);
      scrollToPlace(this.#results, place);
    }
  }

  // While a reader types, what the words typed so far need is on its way already.
  #prepare(state) {
    if (state.q && !state.quote) {
      this.#open().then((ask) => ask("prepare", requestOf(state))).catch(() => {});
    }
  }

  async #runSearch(ask, state, isCurrent) {
    const { text } = this.#site;
    const request = requestOf(state);
    const answer = await ask("search", { ...request, limit: DOCUMENTS_FIRST });
    if (!isCurrent()) {
      return;
    }
    // The texts of further documents are asked for when those of the first are there, not beside them.
    const whole = ask("search", request);
    whole.catch(() => {});
    const notesOf = hasNotes(answer.notes) ? (await import("./notes-view.js")).notesOf : () => [];
    if (!isCurrent()) {
      return;
    }
    this.#say(answer.asked ? foundInWords(answer, text) : text.say("nothingAsked"));
    const addressOf = (q) => writeAddress({ ...state, q }) || location.pathname;
    const addressWith = (unknown, nearest) => writeAddress({ ...state, q: replaceWord(state.q, unknown, nearest) });
    this.#notes.replaceChildren(
      ...understood(answer.parts, addressOf, text), ...notesOf(answer.notes, writeAddress({ ...state, exact: true }), addressWith, text));
    this.#narrowing.offer(answer.groups.length > 0);
    if (answer.groups.length > 0) {
      this.#documents.show(answer, ask, request);
    }
    if (answer.total === 0) {
      await this.#sayWaysOn(answer, state, isCurrent);
    }
    const rest = await whole;
    if (isCurrent()) {
      this.#documents.showRest(rest, ask, request);
      await this.#returnToPlace();
      await this.#runFacets(ask, state, isCurrent);
      await this.#runSubjects(ask, request, isCurrent);
    }
  }

  async #sayWaysOn({ groups, parts }, state, isCurrent) {
    const { quotationOffer, waysOn } = await import("./nothing-view.js");
    if (isCurrent() && isPlain(parts)) {
      this.#notes.append(...quotationOffer(state, this.#site.text));
    }
    if (isCurrent() && groups.length === 0) {
      replaceResults(this.#results, waysOn(state, this.#main.dataset.words, this.#site.text));
    }
  }

  // What was found stays, though what narrows it could not be read.
  async #runFacets(ask, state, isCurrent) {
    try {
      const facets = await ask("facets", requestOf(state));
      if (isCurrent()) {
        await this.#narrowing.show(facets, state);
      }
    } catch {
      if (isCurrent()) {
        this.#notes.append(element("p", {}, this.#site.text.say("failedNarrowing")));
      }
    }
  }

  async #runSubjects(ask, request, isCurrent) {
    const called = await ask("called", request).catch(() => null);
    const views = called !== null && called.subjects.length + called.feeds.length > 0 ? await import("./subjects-view.js") : null;
    if (called === null || !isCurrent()) {
      return;
    }
    if (views !== null) {
      this.#notes.append(...views.subjectCards(called.subjects, this.#site), ...views.feedLinks(called.feeds, this.#site));
    }
    if (called.language) {
      this.#notes.append(element("p", {}, this.#site.text.say("onlyLanguage", called.language)));
    }
    this.#results.append(...taggedDocuments(called, this.#site));
    if (this.#results.querySelector(".search-hit-link") !== null) {
      this.#results.append(downloadsOffer(() => ask("list", request), this.#site, () => this.#sayFailed()));
    }
  }

  async #runQuotation(ask, state, isCurrent) {
    const [answer, { quotation }] = await Promise.all([ask("quote", state.quote), import("./quote-view.js")]);
    if (isCurrent()) {
      const { summary, elements } = quotation(answer, this.#site);
      this.#clear();
      this.#say(summary);
      this.#results.replaceChildren(...elements);
    }
  }

  #fail(state) {
    this.#asked = "";
    const retry = element("button", { type: "button", class: "search-more" }, this.#site.text.say("retry"));
    retry.addEventListener("click", () => this.#run(state));
    this.#clear();
    this.#sayFailed();
    this.#results.replaceChildren(retry);
  }

  #saySearching() {
    this.#status.textContent = this.#site.text.say("searching");
  }

  #sayFailed() {
    this.#status.textContent = this.#site.text.say("failed");
  }

  #say(summary) {
    this.#status.textContent = summary;
    this.#share.hidden = false;
    this.#share.querySelector("[role=status]").textContent = "";
    this.#results.removeAttribute("aria-busy");
  }

  #clear() {
    this.#say("");
    this.#share.hidden = true;
    this.#narrowing.clear();
    this.#notes.replaceChildren();
    this.#results.replaceChildren();
  }
}

function hasNotes(notes) {
  return Object.values(notes).some((note) => (Array.isArray(note) ? note.length > 0 : note));
}

function replaceWord(query, unknown, nearest) {
  const at = query.toLowerCase().indexOf(unknown);
  return at < 0 ? nearest : query.slice(0, at) + nearest + query.slice(at + unknown.length);
}

new SearchPage().start();
