import { markWithin, placesToMark, readMarks, unmark } from "./mark.js";
import { words } from "./text.js";

let bar = null;

/** Opens the box that looks for words in the document shown. */
export function openFind() {
  bar ??= new FindBar();
  bar.open();
}

/** Marks the words that a search found in the paragraph it led to, and offers those of the rest. */
export function markArrival() {
  const asked = new URLSearchParams(location.search).get("mark") ?? "";
  const runs = readMarks(asked);
  if (runs.length > 0) {
    bar ??= new FindBar();
    bar.arrive(asked, runs);
  }
}

/** A bar at the foot of the window: what is looked for, how often it is there, and ways from one place to the next. */
class FindBar {
  #bar = document.getElementById("find-in-document").content.firstElementChild.cloneNode(true);
  #box = this.#bar.querySelector("input");
  #all = this.#part("all");
  #placesIn = () => [];
  #marks = [];
  #total = 0;
  #current = -1;

  constructor() {
    this.#box.addEventListener("input", () => this.#look(typed(this.#box.value), true));
    this.#bar.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#step(1);
    });
    this.#bar.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        this.#close();
      } else if (event.key === "Enter" && event.shiftKey && event.target === this.#box) {
        event.preventDefault();
        this.#step(-1);
      }
    });
    this.#part("previous").addEventListener("click", () => this.#step(-1));
    this.#part("close").addEventListener("click", () => this.#close());
    this.#all.addEventListener("click", () => {
      this.#markAll();
      this.#box.focus();
    });
  }

  open() {
    this.#show();
    this.#box.focus();
    this.#box.select();
  }

  arrive(asked, runs) {
    this.#box.value = asked;
    this.#show();
    this.#placesIn = (text) => placesToMark(text, runs);
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest(".passage, .section");
    this.#total = this.#count();
    this.#marks = target ? [...target.querySelectorAll("[data-seed]")].flatMap((container) => markWithin(container, this.#placesIn)) : [];
    this.#current = -1;
    this.#say();
  }

  #part(action) {
    return this.#bar.querySelector(`[data-action=${action}]`);
  }

  #show() {
    document.querySelector("main").append(this.#bar);
  }

  #containers() {
    return document.querySelectorAll("article.text [data-seed]");
  }

  #count() {
    return Array.from(this.#containers(), (container) => this.#placesIn(container.textContent).length).reduce((sum, one) => sum + one, 0);
  }

  #look(runs, isTyped) {
    this.#clear();
    this.#placesIn = (text) => placesToMark(text, runs, isTyped);
    this.#markAll();
    this.#step(1);
  }

  #markAll() {
    const held = this.#marks[this.#current]?.[0] ?? this.#marks[0]?.[0];
    const container = held?.closest("[data-seed]");
    const number = container ? [...this.#containers()].indexOf(container) : -1;
    const within = held ? this.#marks.filter(([mark]) => container.contains(mark)).findIndex(([mark]) => mark === held) : -1;
    unmark(this.#marks.flat());
    this.#marks = [];
    this.#current = -1;
    this.#containers().forEach((one, at) => {
      if (at === number && within >= 0) {
        this.#current = this.#marks.length + within;
      }
      this.#marks.push(...markWithin(one, this.#placesIn));
    });
    this.#total = this.#marks.length;
    this.#say();
  }

  #step(by) {
    if (this.#marks.length < this.#total) {
      this.#markAll();
    }
    if (this.#total > 0) {
      this.#marks[this.#current]?.forEach((mark) => mark.classList.remove("search-mark-current"));
      this.#current = this.#current < 0 && by < 0 ? this.#total - 1 : (this.#current + by + this.#total) % this.#total;
      this.#marks[this.#current].forEach((mark) => mark.classList.add("search-mark-current"));
      this.#marks[this.#current][0].scrollIntoView({ block: "center" });
    }
    this.#say();
  }

  #say() {
    const { here, of, none, all } = this.#bar.dataset;
    const isPartly = this.#marks.length < this.#total;
    const text = this.#current >= 0 ? of.replace("{0}", this.#current + 1) : here.replace("{0}", this.#marks.length);
    this.#bar.querySelector("[role=status]").textContent = this.#box.value.trim() === "" ? "" : this.#total === 0 ? none : text.replace("{1}", this.#total);
    this.#all.hidden = !isPartly;
    this.#all.textContent = all.replace("{0}", this.#total);
  }

  #clear() {
    unmark(this.#marks.flat());
    this.#marks = [];
    this.#total = 0;
    this.#current = -1;
  }

  #close() {
    this.#clear();
    this.#bar.remove();
    document.querySelector("[data-find]").focus({ preventScroll: true });
  }
}

// Words as they are typed: each by itself, those in quotation marks in a row.
function typed(text) {
  return readMarks(text.replace(/[“”„«»]/g, "\"")).map((run) => words(run.join(" ")).filter((word) => word.width === 1 && !word.tail).map((word) => word.form))
    .filter((run) => run.length > 0);
}
