// A former address leads on by itself, with the paragraph and the query that the link carried.
const target = new URL(document.getElementById("moved").href);
target.search = location.search || target.search;
target.hash = location.hash;
location.replace(target);
