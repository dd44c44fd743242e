// What this reader saved, read and noted, laid over pages that are the same for everybody.
const words = document.getElementById("cong-cu").dataset;

/** The article that an address names, null for other pages. */
export const slugOf = (address) => {
  const path = new URL(address, location.href).pathname.match(/^\/bai\/([^/]+)$/);
  return path === null ? null : decodeURIComponent(path[1]);
};

export const cards = () => [...document.querySelectorAll(".card")].filter((card) => card.querySelector(".card__headline a") !== null);
export const cardSlug = (card) => slugOf(card.querySelector(".card__headline a").href);
export const shown = document.querySelector("[data-story]")?.dataset.story ?? null;

const marks = new Map();
const markOf = (slug) => marks.get(slug) ?? { slug, saved: false, read: false, passage: 0 };

let last = Promise.resolve();

const remember = () => {
  try {
    localStorage.setItem("docbao-ke", "1");
  } catch {
    // The next page asks for nothing then; the shelf's own pages show all the same.
  }
};

/** At once: a page that is left has no time to wait. */
export const postNow = async (path, data) => {
  const answer = await fetch("/ke/" + path, { method: "POST", headers: { Accept: "application/json" }, body: new URLSearchParams(data), keepalive: true });
  if (!answer.ok) throw new Error(answer.status);
  remember();
};

/** One behind the other: the first may bring the cookie that the next needs. */
export const post = (path, data) => {
  const sent = last.then(() => postNow(path, data));
  last = sent.catch(() => undefined);
  return sent;
};

// Whoever opened an article may have kept something of it: what is written when a page is left comes late to the next one.
if (shown !== null) remember();

// Who never read anything has nothing to be asked for.
const keepsSomething = () => {
  try {
    return localStorage.getItem("docbao-ke") !== null;
  } catch {
    return false;
  }
};

const note = (card, name, on, word) => {
  card.classList.toggle("card--" + name, on);
  let sign = card.querySelector(".card__" + name);
  if (on && sign === null) {
    sign = document.createElement("span");
    sign.className = "meta__part card__" + name;
    sign.textContent = word;
    card.querySelector(".meta")?.prepend(sign);
  } else if (!on) sign?.remove();
};

const paint = () => {
  for (const card of cards()) {
    const mark = markOf(cardSlug(card));
    note(card, "read", mark.read, words.read);
    note(card, "saved", mark.saved, words.saved);
  }
  for (const form of document.querySelectorAll("form[data-luu]")) {
    const saved = markOf(form.dataset.luu).saved;
    form.elements.co.value = String(!saved);
    const button = form.querySelector("button");
    button.textContent = saved ? words.saved : words.save;
    button.setAttribute("aria-pressed", String(saved));
  }
};

const change = async (slug, path, field, on) => {
  const before = markOf(slug);
  marks.set(slug, { ...before, [field]: on });
  paint();
  try {
    await post(path, { bai: slug, co: on });
  } catch {
    marks.set(slug, before);
    paint();
    say(words.failed);
  }
};

export const toggleSaved = (slug) => change(slug, "luu", "saved", !markOf(slug).saved);
export const toggleRead = (slug) => change(slug, "da-doc", "read", !markOf(slug).read);
export const setRead = (slug) => (markOf(slug).read ? undefined : change(slug, "da-doc", "read", true));

export const readAll = async () => {
  const slugs = [...new Set(cards().map(cardSlug))].filter((slug) => !markOf(slug).read);
  if (slugs.length === 0) return;
  try {
    await post("da-doc", slugs.map((slug) => ["bai", slug]).concat([["co", "true"]]));
    slugs.forEach((slug) => marks.set(slug, { ...markOf(slug), read: true }));
    paint();
  } catch {
    say(words.failed);
  }
};

let said;
/** Tells something for a moment, to eyes and to screen readers. */
export const say = (text, action) => {
  if (said === undefined) {
    said = document.createElement("p");
    said.className = "said";
    said.setAttribute("role", "status");
    document.body.append(said);
  }
  said.replaceChildren(text);
  if (action !== undefined) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tool";
    button.textContent = action.text;
    button.addEventListener("click", () => {
      said.hidden = true;
      action.run();
    });
    said.append(" ", button);
  }
  said.hidden = false;
  clearTimeout(say.timer);
  say.timer = setTimeout(() => (said.hidden = true), 6000);
};

const load = async () => {
  if (!keepsSomething()) return { marks: [], notes: [] };
  const slugs = new Set(cards().map(cardSlug));
  if (shown !== null) slugs.add(shown);
  if (slugs.size === 0) return { marks: [], notes: [] };
  const asked = new URLSearchParams([...slugs].map((slug) => ["bai", slug]));
  if (shown !== null) asked.set("ghi-chu", shown);
  try {
    const answer = await fetch("/ke/trang-thai?" + asked);
    return answer.ok ? await answer.json() : { marks: [], notes: [] };
  } catch {
    // Without a connection the page is as everybody has it.
    return { marks: [], notes: [] };
  }
};

/** The reader's state on this page, once it is there. */
export const state = load().then((loaded) => {
  loaded.marks.forEach((mark) => marks.set(mark.slug, mark));
  paint();
  return loaded;
});

document.addEventListener("submit", (event) => {
  if (new URL(event.target.action, location.href).pathname === "/ke/xoa-het") {
    localStorage.removeItem("docbao-ke");
    caches?.delete("docbao-read-1");
  }
  const slug = event.target.dataset?.luu;
  if (slug === undefined) return;
  event.preventDefault();
  toggleSaved(slug);
});

// A page that comes back from the browser's store may have been left long ago.
addEventListener("pageshow", async (event) => {
  if (!event.persisted) return;
  (await load()).marks.forEach((mark) => marks.set(mark.slug, mark));
  paint();
});
