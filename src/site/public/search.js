/**
 * Search over the public documents, in word forms of Russian, without a server: pagefind's index
 * lies beside the pages and is loaded when somebody begins to search.
 */
(() => {
  const form = document.querySelector("#search-form");
  const input = document.querySelector("#search-input");
  const status = document.querySelector("#search-status");
  const list = document.querySelector("#search-results");
  const root = new URL(form.dataset.root, document.baseURI);
  const most = 30;

  /** «1 документ», «2 документа», «5 документов». */
  function countDocuments(number) {
    const forms = { one: "документ", few: "документа", many: "документов", other: "документа" };
    return `${number} ${forms[new Intl.PluralRules("ru").select(number)]}`;
  }

  let engine;
  function load() {
    engine ??= import(new URL("pagefind/pagefind.js", root).href).then(async (pagefind) => {
      await pagefind.options({ baseUrl: root.pathname, excerptLength: 25 });
      return pagefind;
    });
    return engine;
  }

  /** The excerpt is pagefind's HTML: text escaped, found words in <mark>. */
  function show({ url, meta, excerpt }) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = url;
    link.textContent = meta.title;
    const place = document.createElement("p");
    place.textContent = meta.organization ?? "";
    const text = document.createElement("p");
    text.innerHTML = excerpt;
    item.append(link, ...(meta.organization ? [place] : []), text);
    list.append(item);
  }

  let latest = 0;
  async function search() {
    const turn = ++latest;
    const words = input.value.trim();
    history.replaceState(null, "", words === "" ? "./" : `?q=${encodeURIComponent(words)}`);
    if (words === "") {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    status.textContent = "Идёт поиск…";
    try {
      const { results } = await (await load()).search(words);
      const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
      if (turn !== latest) return;
      list.replaceChildren();
      found.forEach(show);
      status.textContent =
        found.length === 0
          ? "Ничего не найдено. Попробуйте другие слова."
          : `Найдено: ${countDocuments(results.length)}.`;
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
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  form.hidden = false;
  input.value = new URL(document.location).searchParams.get("q") ?? "";
  if (input.value !== "") search();
})();
