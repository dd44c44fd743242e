// Suggestions under the search fields. Without this file the forms work as they are.
(() => {
  const WAIT = 120;

  const set = (element, attributes) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };

  document.querySelectorAll("form.search[data-suggest]").forEach((form, number) => {
    const field = form.querySelector("input[name=q]");
    const id = "goi-y-" + number;
    const list = set(document.createElement("ul"), { class: "suggest", id, role: "listbox", "aria-label": form.dataset.suggestLabel });
    list.hidden = true;
    form.append(list);
    set(field, { role: "combobox", "aria-expanded": "false", "aria-controls": id, "aria-autocomplete": "list" });

    let active = -1;
    let timer;
    let asked;

    const choose = (index) => {
      active = index;
      [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
      if (index < 0) field.removeAttribute("aria-activedescendant");
      else field.setAttribute("aria-activedescendant", list.children[index].id);
    };

    const close = () => {
      list.hidden = true;
      field.setAttribute("aria-expanded", "false");
      choose(-1);
    };

    const show = (suggestions) => {
      list.replaceChildren(...suggestions.map((suggestion, i) => {
        const option = set(document.createElement("li"), { class: "suggest__option", id: id + "-" + i, role: "option", "aria-selected": "false" });
        const kind = set(document.createElement("span"), { class: "suggest__kind" });
        kind.textContent = form.getAttribute("data-" + suggestion.kind);
        option.append(suggestion.text, " ", kind);
        option.dataset.href = suggestion.href;
        // Before the field loses the focus and the list with it.
        option.addEventListener("mousedown", (event) => event.preventDefault());
        option.addEventListener("click", () => location.assign(suggestion.href));
        return option;
      }));
      choose(-1);
      list.hidden = suggestions.length === 0;
      field.setAttribute("aria-expanded", String(!list.hidden));
    };

    const ask = async () => {
      const typed = field.value.trim();
      asked?.abort();
      if (typed.length < 2) return close();
      asked = new AbortController();
      try {
        const answer = await fetch(form.dataset.suggest + "?q=" + encodeURIComponent(typed), { signal: asked.signal });
        if (answer.ok && document.activeElement === field) show(await answer.json());
      } catch {
        // Another letter was typed, or there is no connection: there is nothing to suggest.
      }
    };

    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    field.addEventListener("blur", close);
    field.addEventListener("keydown", (event) => {
      if (event.isComposing || list.hidden) return;
      const count = list.children.length;
      if (event.key === "ArrowDown") choose(active + 1 < count ? active + 1 : -1);
      else if (event.key === "ArrowUp") choose(active < 0 ? count - 1 : active - 1);
      else if (event.key === "Enter" && active >= 0) location.assign(list.children[active].dataset.href);
      else if (event.key === "Escape") close();
      else return;
      event.preventDefault();
    });
  });
})();
