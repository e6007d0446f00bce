import { element } from "../search/dom.js";
import { describeDate } from "./dates.js";

/** Shows a comparison as the pages of related documents show theirs. */
export class ComparisonView {
  #text;
  #root;
  #sides;

  /**
   * @param {import("../search/interface.js").Interface} text
   * @param {string} root the site's root, relative to the page
   * @param {object[]} sides the two documents' published data
   */
  constructor(text, root, sides) {
    this.#text = text;
    this.#root = root;
    this.#sides = sides;
  }

  /** The comparison's elements. @param {import("./comparison.js").ComparedRow[]} rows @returns {HTMLElement[]} */
  show(rows) {
    const shown = [this.#heads(rows)];
    let alone = [[], []];
    for (const row of rows) {
      if (row.difference) {
        shown.push(...this.#stretch(alone), this.#pair(row));
        alone = [[], []];
      } else {
        alone[row.left ? 0 : 1].push(row.left ?? row.right);
      }
    }
    return [...shown, ...this.#stretch(alone)];
  }

  /** Whether a pair shares too few words for marks. @param {import("./comparison.js").ComparedRow} row @returns {boolean} */
  static isFree(row) {
    return row.difference.isFree;
  }

  #heads(rows) {
    const paired = rows.filter((row) => row.difference).length;
    return element("div", { class: "side-by-side compare-heads" }, ...this.#sides.map((side, at) => {
      const head = fromTemplate("compare-head");
      const link = head.querySelector("a");
      link.href = this.#addressOf(side);
      speak(link, side.language);
      link.textContent = side.title;
      const [kind, date] = head.querySelectorAll("span");
      kind.textContent = this.#kindOf(side);
      date.textContent = describeDate(this.#text, side.date);
      head.querySelector(".compare-share").textContent = this.#text.say("compare.share", paired, rows.filter((row) => (at === 0 ? row.left : row.right)).length);
      return head;
    }));
  }

  // Paragraphs without a partner stand in their documents; a comparison only says how many and where.
  #stretch(alone) {
    const lines = alone.flatMap((passages, at) => (passages.length === 0 ? [] : [this.#aloneIn(passages, this.#sides[at])]));
    return lines.length === 0 ? [] : [element("ul", { class: "alone" }, ...lines)];
  }

  #aloneIn(passages, side) {
    const [first, last] = [passages[0].number ?? "", passages[passages.length - 1].number ?? ""];
    const words = passages.length === 1
      ? this.#text.say("compare.alone.single", first, side.title)
      : this.#text.say("compare.alone.several", passages.length, side.title, first, last);
    return element("li", {}, element("a", { href: `${this.#addressOf(side)}#${passages[0].id}` }, words));
  }

  #pair(row) {
    const shown = fromTemplate("compare-row");
    shown.classList.toggle("moved", row.isMoved);
    shown.classList.toggle("free", ComparisonView.isFree(row));
    const note = this.#text.say(ComparisonView.isFree(row) ? "compare.noteFree" : "compare.note", Math.round(100 * row.difference.similarity));
    shown.querySelector(".compare-note").textContent = row.isMoved ? this.#text.say("compare.moved", note) : note;
    const [left, right] = shown.querySelectorAll(".compared");
    this.#fill(left, row.left, this.#sides[0], row.difference.left, "del");
    this.#fill(right, row.right, this.#sides[1], row.difference.right, "ins");
    return shown;
  }

  #fill(place, passage, side, spans, mark) {
    const number = place.querySelector(".number");
    number.href = `${this.#addressOf(side)}#${passage.id}`;
    number.textContent = passage.number ?? "";
    number.setAttribute("aria-label", number.dataset.label.replace("{0}", number.textContent).replace("{1}", () => side.title));
    const words = place.querySelector("p");
    speak(words, side.language);
    let done = 0;
    for (const { start, end } of spans) {
      words.append(passage.text.slice(done, start), element(mark, {}, passage.text.slice(start, end)));
      done = end;
    }
    words.append(passage.text.slice(done));
  }

  #addressOf(side) {
    return `${this.#root}documents/${side.slug}/`;
  }

  #kindOf(side) {
    const kind = side.kind ?? "document";
    return this.#text.has(`kind.${kind}`) ? this.#text.say(`kind.${kind}`) : kind[0].toUpperCase() + kind.slice(1).replaceAll("-", " ");
  }
}

// Words in another language than the page's say so, and where they are written the other way, that too.
function speak(element, language) {
  element.lang = language;
  element.dir = "auto";
}

const fromTemplate = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);
