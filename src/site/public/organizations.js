/** On the list of organizations: narrows it by words of a name or a place, and by the type. */
(() => {
  const filter = document.querySelector("#filter");
  const input = document.querySelector("#filter-input");
  const type = document.querySelector("#filter-type");
  const status = document.querySelector("#filter-status");
  const sections = [...document.querySelectorAll("main section")];
  const simplify = (text) => text.toLocaleLowerCase("ru").replaceAll("ё", "е");
  const items = sections.flatMap((section) => {
    const place = section.querySelector("h2").textContent;
    return [...section.querySelectorAll("li")].map((item) => ({
      item,
      text: simplify(`${place} ${item.textContent}`),
    }));
  });

  function narrow() {
    const words = simplify(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { item, text } of items) {
      const isOfType = !type?.value || item.dataset.type === type.value;
      item.hidden = !isOfType || !words.every((word) => text.includes(word));
      if (!item.hidden) shown += 1;
    }
    for (const section of sections) section.hidden = !section.querySelector("li:not([hidden])");
    status.textContent =
      words.length === 0 && !type?.value ? "" : `Показано: ${shown} из ${items.length}.`;
  }

  input.addEventListener("input", narrow);
  type?.addEventListener("change", narrow);
  filter.hidden = false;
  narrow();
})();
