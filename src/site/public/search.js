/**
 * Search over documents, contacts and official sections without a server: pagefind's index lies
 * beside the pages and is loaded when somebody begins to search.
 */
(() => {
  const form = document.querySelector("#search-form");
  const input = document.querySelector("#search-input");
  const choice = document.querySelector("#search-organization");
  const status = document.querySelector("#search-status");
  const list = document.querySelector("#search-results");
  const more = document.querySelector("#search-more");
  const root = new URL(form.dataset.root, document.baseURI);
  const portion = 10;

  const forms = { one: "страница", few: "страницы", many: "страниц", other: "страницы" };
  const countPages = (number) => `${number} ${forms[new Intl.PluralRules("ru").select(number)]}`;

  let engine;
  function load() {
    const part = (path) => import(new URL(path, root).href);
    const folders = ["pagefind/", ...(form.dataset.more?.split(" ") ?? [])];
    engine ??= Promise.all([
      part("search-parts.js").then(({ openIndex }) => openIndex(root, folders)),
      part("search-words.js"),
      part("search-places.js"),
    ]).then(([{ pagefind, vocabulary }, words, places]) => ({
      pagefind,
      understand: (query) => words.understand(query, vocabulary),
      findPages: places.findPages,
      findPlaces: places.findPlaces,
    }));
    return engine;
  }

  function element(name, ...children) {
    const made = document.createElement(name);
    made.append(...children);
    return made;
  }

  function link(href, ...children) {
    const made = element("a", ...children);
    made.href = href;
    return made;
  }

  function excerpt({ pieces, isCut }) {
    const line = element("p", isCut.before ? "… " : "");
    for (const { text, isFound } of pieces)
      line.append(isFound ? element("mark", text) : text, " ");
    line.append(isCut.after ? "…" : "");
    return line;
  }

  /** One page: its title leads to the best clause, up to two others stand below. */
  function showPage({ url, title, owner, places }) {
    const [best, ...others] = places;
    const address = (place) => (place.id === "" ? url : `${url}#${place.id}`);
    const item = element(
      "li",
      link(address(best), best.number === "" ? title : `${title}, п. ${best.number.slice(0, -1)}`),
    );
    if (owner) item.append(element("p", owner));
    item.append(excerpt(best));
    for (const place of others.slice(0, 2)) {
      if (place.number === "") continue;
      const line = excerpt(place);
      line.prepend(link(address(place), `п. ${place.number.slice(0, -1)}`), " ");
      item.append(line);
    }
    list.append(item);
  }

  const nameOf = (id) => choice?.querySelector(`option[value="${CSS.escape(id)}"]`)?.textContent;

  /** The same page of several organizations is one row. */
  const group = (pages) => [...Map.groupBy(pages, ({ key }) => key).values()];

  function showGroup([first, ...others]) {
    showPage({ ...first, owner: choice ? nameOf(first.owner) : undefined });
    if (others.length === 0) return;
    const links = others.map((page) => {
      const [best] = page.places;
      return element(
        "li",
        link(
          best.id === "" ? page.url : `${page.url}#${best.id}`,
          nameOf(page.owner) ?? page.title,
        ),
      );
    });
    const rest = element(
      "details",
      element("summary", `То же у других организаций: ${others.length}`),
      element("ul", ...links),
    );
    list.lastElementChild.append(rest);
  }

  async function readPages(loaded, results, slots) {
    const pages = await Promise.all(results.map((result) => result.data()));
    return pages.flatMap((page) => {
      const places = loaded.findPlaces(page, slots);
      const [owner = ""] = page.filters.organization ?? [];
      const [kind = ""] = page.filters.page ?? [];
      if (places.length === 0) return [];
      const { title } = page.meta;
      return [{ url: page.url, title, owner, places, key: `${kind} ${title}` }];
    });
  }

  /** Shows ten rows and, on demand, ten more; pages are read as far as they are needed. */
  async function show(loaded, results, { slots, corrected }, isLatest) {
    const pages = [];
    let read = 0;
    const readOn = async () => {
      const next = results.slice(read, read + 4 * portion);
      read += next.length;
      pages.push(...(await readPages(loaded, next, slots)));
    };
    const render = async (rows) => {
      while (read < results.length && group(pages).length <= rows) await readOn();
      if (!isLatest()) return;
      const groups = group(pages);
      list.replaceChildren();
      groups.slice(0, rows).forEach(showGroup);
      more.hidden = groups.length <= rows && read === results.length;
      more.onclick = async () => {
        await render(rows + portion);
        list.children[rows]?.querySelector("a")?.focus();
      };
      const instead = corrected === null ? "" : ` Показано для «${corrected}».`;
      const count = read === results.length ? pages.length : results.length;
      status.textContent = count === 0 ? nothing : `Найдено: ${countPages(count)}.${instead}`;
    };
    await render(portion);
  }

  const nothing = "Ничего не найдено. Попробуйте другие слова.";

  let latest = 0;
  async function search() {
    const turn = ++latest;
    const query = input.value.trim();
    const owner = choice?.value ?? "";
    const asked = new URLSearchParams({ ...(query && { q: query }), ...(owner && { org: owner }) });
    history.replaceState(null, "", asked.size === 0 ? location.pathname : `?${asked}`);
    more.hidden = true;
    if (query === "") {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    status.textContent = "Идёт поиск…";
    try {
      const loaded = await load();
      const meaning = loaded.understand(query);
      const filters = owner === "" ? {} : { organization: owner };
      const results = meaning
        ? await loaded.findPages(loaded.pagefind, meaning.slots, filters)
        : [];
      await show(loaded, results, meaning ?? { slots: [], corrected: null }, () => turn === latest);
    } catch {
      status.textContent =
        "Поиск не загрузился. Он работает, когда сайт открыт по адресу в сети, а не файлом с диска.";
    }
  }

  let timer;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, 200);
  });
  choice?.addEventListener("change", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  form.hidden = false;
  const { searchParams: asked } = new URL(document.location);
  input.value = asked.get("q") ?? "";
  if (choice) choice.value = asked.get("org") ?? "";
  if (choice?.selectedIndex < 0) choice.value = "";
  if (input.value !== "") search();
})();
