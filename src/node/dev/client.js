// In the browser: shows the papers of one organization and keeps them as the data are. The place on
// the page stays when a paper comes anew, and so does the last good paper while there are mistakes.
const list = document.getElementById("papers");
const frame = document.getElementById("paper");
const problems = document.getElementById("problems");

async function refresh() {
  const answer = await fetch("state");
  if (!answer.ok) return;
  const { papers, told, isCurrent } = await answer.json();
  problems.hidden = told === "";
  document.getElementById("told").textContent = told;
  document.getElementById("verdict").textContent = isCurrent
    ? ""
    : "В данных ошибки. Документ показан таким, каким был до них.";
  list.replaceChildren(...papers.map(itemOf));
  const [first] = papers;
  if (location.hash === "" && first) location.replace(`#${first.name}`);
  else show();
}

function itemOf({ name, title, isInternal }) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `#${name}`;
  link.textContent = title;
  item.append(link);
  if (isInternal) {
    const mark = document.createElement("small");
    mark.textContent = " внутренний";
    item.append(mark);
  }
  return item;
}

/** Loads the paper that the address names; the same one anew keeps its place. */
async function show() {
  const name = decodeURIComponent(location.hash.slice(1));
  for (const link of list.querySelectorAll("a"))
    link.toggleAttribute("aria-current", link.getAttribute("href") === `#${name}`);
  const address = `paper/${encodeURIComponent(name)}`;
  const isSame = frame.dataset.address === address;
  const place = isSame ? (frame.contentWindow?.scrollY ?? 0) : 0;
  frame.dataset.address = address;
  frame.onload = () => frame.contentWindow?.scrollTo(0, place);
  if (isSame) frame.contentWindow?.location.reload();
  else frame.src = address;
}

addEventListener("hashchange", show);
const own = decodeURIComponent(location.pathname.split("/")[1] ?? "");

/** «changed» tells of everybody, with a list after it of those alone. */
new EventSource("/events").onmessage = ({ data }) => {
  const whose = data.slice("changed ".length);
  if (whose === "" || JSON.parse(whose).includes(own)) refresh();
};
refresh();
