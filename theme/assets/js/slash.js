// A slash leads to the search box: this page's own or, where it has none, that of the search page.
const search = document.querySelector('.site-header a[href$="search/"]');

addEventListener("keydown", (event) => {
  const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping || event.defaultPrevented) {
    return;
  }
  const box = document.querySelector("main form[role=search]:not(.find-bar) input[type=search]");
  if (box !== null) {
    event.preventDefault();
    box.focus();
  } else if (search !== null) {
    event.preventDefault();
    location.assign(`${search.href}#search-q`);
  }
});
