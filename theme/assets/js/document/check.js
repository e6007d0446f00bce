import { fragment, wordsOf } from "./address.js";

/** Says at the paragraph when its text is no longer the one that the link was made to; silent when it is. */
export async function checkArrival() {
  document.querySelectorAll(".permalink-changed").forEach((notice) => notice.remove());
  const check = new URLSearchParams(location.search).get("v");
  const target = document.getElementById(fragment().replace(/-p[0-9].*$/, (range) => (document.getElementById(fragment()) ? range : "")));
  if (!check || !target || !/^[0-9a-f]{8}$/.test(check) || target.dataset.check === check) {
    return;
  }
  const answer = await fetch(new URL("history.json", location.href.split(/[?#]/)[0]));
  const earlier = (await answer.json()).earlier.filter((text) => text.id === target.id && text.check === check).pop();
  const notice = noticeOf(earlier, target.closest(".passage"));
  (target.closest(".passage, .withdrawn") ?? target).append(notice);
}

function noticeOf(earlier, passage) {
  const notice = document.getElementById("permalink-changed").content.firstElementChild.cloneNode(true);
  const known = Boolean(earlier);
  notice.querySelectorAll(known ? ".unknown" : ".changed, .earlier").forEach((part) => part.remove());
  if (!known) {
    return notice;
  }
  if (earlier.until) {
    const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeZone: "UTC" }).format(new Date(earlier.until));
    notice.querySelector(".changed-on").textContent = notice.dataset.on.replace("{0}", day);
  }
  if (earlier.reason) {
    notice.querySelector(".changed-reason").textContent = notice.dataset.reason.replace("{0}", earlier.reason);
  }
  writeDifference(notice.querySelector("blockquote"), earlier.text, passage ? wordsOf(passage) : "");
  return notice;
}

// What differs stands between the words that both texts begin with and those that both end in.
function writeDifference(quotation, before, now) {
  const [old, present] = [before.split(" "), now.split(" ")];
  let start = 0;
  while (start < old.length && old[start] === present[start]) {
    start++;
  }
  let end = 0;
  while (end < Math.min(old.length, present.length) - start && old[old.length - 1 - end] === present[present.length - 1 - end]) {
    end++;
  }
  const changed = document.createElement("del");
  changed.textContent = old.slice(start, old.length - end).join(" ");
  const rest = old.slice(old.length - end).join(" ");
  quotation.append(old.slice(0, start).join(" "), " ", changed, " ", rest);
}
