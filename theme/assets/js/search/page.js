import { filtersOf, readAddress, writeAddress } from "./address.js";
import { openEngine } from "./client.js";
import { counted, element } from "./dom.js";
import { chosenList, facetLists } from "./facets-view.js";
import { listenToKeys } from "./keyboard.js";
import { notesOf } from "./notes-view.js";
import { quotation } from "./quote-view.js";
import { documentsWithHits, hitItems, replaceResults } from "./results-view.js";

const DOCUMENTS_AT_ONCE = 8;
const TYPING_PAUSE = 250;

/** The search page: form, address and results kept in step. */
class SearchPage {
  #main = document.querySelector("[data-search]");
  #form = this.#main.querySelector("form");
  #status = this.#main.querySelector("[data-search-status]");
  #notes = this.#main.querySelector("[data-search-notes]");
  #results = this.#main.querySelector("[data-search-results]");
  #facets = this.#main.querySelector("[data-search-facets]");
  #chosen = this.#main.querySelector("[data-search-chosen]");
  #root = new URL(this.#main.dataset.root, document.baseURI).href;
  #ask = null;
  #turn = 0;
  #asked = "";
  #pause = 0;

  start() {
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.#pause);
      this.#go(this.#stateOfForm(), "push");
    });
    this.#form.addEventListener("input", () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#go(this.#stateOfForm(), "replace"), TYPING_PAUSE);
      this.#prepare(this.#stateOfForm());
    });
    this.#form.elements.mode?.forEach?.((choice) => choice.addEventListener("change", () => this.#showMode()));
    this.#main.addEventListener("click", (event) => this.#follow(event));
    addEventListener("popstate", () => this.#show());
    listenToKeys(this.#form.elements.q, this.#results);
    this.#open().catch(() => {});
    this.#show();
  }

  // Started with the page, so that the first search waits for its own words only.
  #open() {
    const index = new URL(this.#main.dataset.index, document.baseURI).href;
    const first = Array.from(this.#main.querySelectorAll("[data-search-file]"), (link) => link.href);
    this.#ask ??= openEngine(index, first).then((ask) => {
      ask("warm").catch(() => {});
      return ask;
    });
    return this.#ask;
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
    const state = readAddress(location.search);
    this.#fillForm(state);
    this.#run(state);
  }

  #stateOfForm() {
    const { elements } = this.#form;
    const current = readAddress(location.search);
    return elements.mode.value === "quote"
      ? { ...readAddress(""), quote: elements.quote.value }
      : {
        ...current, quote: "", q: elements.q.value.trim(), from: elements.from.value, to: elements.to.value,
        sort: elements.sort.value, exact: elements.exact.checked,
      };
  }

  #fillForm(state) {
    const { elements } = this.#form;
    elements.mode.value = state.quote ? "quote" : "words";
    if (document.activeElement !== elements.q || elements.q.value.trim() !== state.q) {
      elements.q.value = state.q;
    }
    elements.quote.value = state.quote;
    elements.from.value = state.from;
    elements.to.value = state.to;
    elements.sort.value = state.sort;
    elements.exact.checked = state.exact;
    this.#showMode();
  }

  #showMode() {
    this.#main.dataset.mode = this.#form.elements.mode.value;
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
    if (!state.q && !state.quote.trim() && filtersOf(state).length === 0) {
      this.#clear();
      return;
    }
    this.#results.setAttribute("aria-busy", "true");
    try {
      const ask = await this.#open();
      if (state.quote.trim()) {
        await this.#runQuotation(ask, state, isCurrent);
      } else {
        await this.#runSearch(ask, state, isCurrent);
      }
    } catch {
      if (isCurrent()) {
        this.#asked = "";
        this.#clear();
        this.#status.textContent = "The search index could not be read. Please try again.";
      }
    } finally {
      if (isCurrent()) {
        this.#results.removeAttribute("aria-busy");
      }
    }
  }

  // While a reader types, what the words typed so far need is on its way already.
  #prepare(state) {
    if (state.q && !state.quote) {
      this.#open().then((ask) => ask("prepare", requestOf(state))).catch(() => {});
    }
  }

  async #runSearch(ask, state, isCurrent) {
    const request = requestOf(state);
    const answer = await ask("search", request);
    if (!isCurrent()) {
      return;
    }
    this.#status.textContent = answer.asked
      ? foundInWords(answer)
      : "";
    const addressWith = (unknown, nearest) => writeAddress({ ...state, q: replaceWord(state.q, unknown, nearest) });
    this.#notes.replaceChildren(...notesOf(answer.notes, answer.isPartial, addressWith));
    replaceResults(this.#results, [...this.#documents(answer, ask, request), ...this.#more(answer, ask, request)]);
    const facets = await ask("facets", request);
    if (isCurrent()) {
      const address = (next) => writeAddress(next) || location.pathname;
      this.#chosen.replaceChildren(...chosenList(facets, state, address));
      this.#facets.replaceChildren(...facetLists(facets, state, address));
    }
  }

  async #runQuotation(ask, state, isCurrent) {
    const answer = await ask("quote", state.quote);
    if (isCurrent()) {
      const { summary, elements } = quotation(answer, this.#root);
      this.#clear();
      this.#status.textContent = summary;
      this.#results.replaceChildren(...elements);
    }
  }

  #documents(answer, ask, request) {
    return documentsWithHits(answer.groups, this.#root, async (group, list) => {
      const all = await ask("search", { ...request, document: group.document });
      list.replaceChildren(...hitItems(all.groups[0], this.#root));
      list.querySelectorAll("a.search-hit-link")[group.hits.length]?.focus();
    });
  }

  #more(answer, ask, request) {
    const next = request.offset + request.limit;
    if (next >= answer.documents) {
      return [];
    }
    const button = element("button", { type: "button", class: "search-more" }, `Show more of ${counted(answer.documents, "document", "documents")}`);
    button.addEventListener("click", async () => {
      const following = { ...request, offset: next };
      const more = await ask("search", following);
      const documents = this.#documents(more, ask, following);
      button.replaceWith(...documents, ...this.#more(more, ask, following));
      documents[0]?.querySelector("a")?.focus();
    });
    return [button];
  }

  #clear() {
    this.#status.textContent = "";
    for (const part of [this.#notes, this.#results, this.#facets, this.#chosen]) {
      part.replaceChildren();
    }
  }
}

function requestOf(state) {
  return { query: state.q, filters: filtersOf(state), sort: state.sort, exact: state.exact, offset: 0, limit: DOCUMENTS_AT_ONCE };
}

function foundInWords({ total, documents }) {
  return total === 0 ? "No paragraph found" : `${counted(total, "paragraph", "paragraphs")} in ${counted(documents, "document", "documents")}`;
}

function replaceWord(query, unknown, nearest) {
  const at = query.toLowerCase().indexOf(unknown);
  return at < 0 ? nearest : query.slice(0, at) + nearest + query.slice(at + unknown.length);
}

new SearchPage().start();
