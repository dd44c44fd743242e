// Keys as news readers have them, and the way from one story of a list to the next.
import { cards, cardSlug, shown, readAll, toggleRead, toggleSaved } from "./shelf.js";

const words = document.getElementById("cong-cu").dataset;
const LIST = "docbao-list";

/** The list that the shown article was opened from: its address and its articles'. */
const list = () => {
  try {
    return JSON.parse(sessionStorage.getItem(LIST)) ?? { page: "/", stories: [] };
  } catch {
    return { page: "/", stories: [] };
  }
};

const storyLinks = () => cards().map((card) => card.querySelector(".card__headline a"));

if (shown === null) {
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.(".card__headline a");
    if (link == null) return;
    const stories = [...new Set(storyLinks().map((one) => one.pathname))];
    try {
      sessionStorage.setItem(LIST, JSON.stringify({ page: location.pathname + location.search, stories }));
    } catch {
      // Without a store there is no next story, only the way back.
    }
  });
}

const neighbour = (step) => {
  const { stories } = list();
  const at = stories.indexOf(location.pathname);
  return at < 0 ? undefined : stories[at + step];
};

const foot = document.querySelector(".article__foot");
if (foot !== null && list().stories.includes(location.pathname)) {
  const nav = document.createElement("nav");
  nav.className = "onward";
  nav.setAttribute("aria-label", words.list);
  for (const [href, word, rel] of [[neighbour(-1), words.previous, "prev"], [list().page, words.list, "up"], [neighbour(1), words.next, "next"]]) {
    if (href === undefined) continue;
    const link = document.createElement("a");
    link.className = "button button--quiet";
    link.href = href;
    link.rel = rel;
    link.textContent = word;
    nav.append(link);
  }
  foot.append(nav);
}

const current = () => cards().find((card) => card.contains(document.activeElement));

const move = (step) => {
  if (shown !== null) {
    const next = neighbour(step);
    if (next !== undefined) location.assign(next);
    return;
  }
  const links = storyLinks();
  const at = links.indexOf(current()?.querySelector(".card__headline a"));
  const link = links[at < 0 ? (step > 0 ? 0 : links.length - 1) : at + step];
  link?.focus();
  link?.scrollIntoView({ block: "center" });
};

const slug = () => shown ?? (current() === undefined ? undefined : cardSlug(current()));
const withStory = (act) => {
  const story = slug();
  if (story !== undefined) act(story);
};

let help;
const showHelp = () => {
  if (help === undefined) {
    help = document.getElementById("phim").content.firstElementChild.cloneNode(true);
    document.body.append(help);
  }
  if (!help.open) help.showModal();
};

const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  o: () => current()?.querySelector(".card__headline a").click(),
  v: () => withStory((story) => location.assign("/bai/" + story + "/ban-goc")),
  s: () => withStory(toggleSaved),
  f: () => withStory(toggleSaved),
  m: () => withStory(toggleRead),
  A: readAll,
  "/": () => document.querySelector(".masthead input[name=q], main input[name=q]")?.focus(),
  "?": showHelp,
};
const GO = { h: "/", t: "/chu-de", s: "/ke", u: "/ke/chua-doc" };

let going = false;
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input:not([type=radio]), textarea, select, [contenteditable], dialog[open]") != null;
  if (typing || event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.documentElement.dataset.keys === "off") return;
  if (going && event.key in GO) {
    going = false;
    event.preventDefault();
    location.assign(GO[event.key]);
    return;
  }
  going = event.key === "g";
  if (going) setTimeout(() => (going = false), 1500);
  const act = KEYS[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
});
