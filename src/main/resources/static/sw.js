// Keeps the last articles that were read, so that they open again without a connection.
const SHELL = "docbao-shell-1";
const READ = "docbao-read-1";
const OFFLINE = "/ngoai-tuyen";
const KEPT = 60;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(SHELL)
      .then((shell) => shell.addAll([OFFLINE, "/css/docbao.css", "/js/settings.js", "/js/offline.js", "/js/suggest.js", "/js/keys.js", "/js/shelf.js", "/icon.svg"]))
      .then(() => self.skipWaiting())
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((name) => name !== SHELL && name !== READ).map((name) => caches.delete(name))))
      .then(() => self.clients.claim())
  );
});

// The newest stand last; what is read again moves there.
const keep = async (request, answer) => {
  const read = await caches.open(READ);
  await read.delete(request);
  await read.put(request, answer);
  const all = await read.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - KEPT)).map((old) => read.delete(old)));
};

// The page for that moment belongs to the style sheet of the day.
let renewed = false;
const renew = async () => {
  renewed = true;
  await (await caches.open(SHELL)).add(OFFLINE);
};

const page = async (event) => {
  const request = event.request;
  const path = new URL(request.url).pathname;
  try {
    const answer = await fetch(request);
    if (answer.ok && /^\/bai\/[^/]+$/.test(path)) event.waitUntil(keep(request.url, answer.clone()));
    else if (answer.ok && request.url === location.origin + "/") {
      const front = answer.clone();
      event.waitUntil(caches.open(SHELL).then((shell) => shell.put(request.url, front)));
    }
    if (!renewed) event.waitUntil(renew());
    return answer;
  } catch {
    return (await caches.match(request.url, { ignoreSearch: path !== "/" })) ?? (await caches.match(OFFLINE)) ?? Response.error();
  }
};

// Style sheets and scripts belong to the page that names them: the newest while there is a connection.
const part = async (event) => {
  const shell = await caches.open(SHELL);
  try {
    const answer = await fetch(event.request);
    if (answer.ok) event.waitUntil(shell.put(event.request, answer.clone()));
    return answer;
  } catch {
    return (await shell.match(event.request)) ?? Response.error();
  }
};

self.addEventListener("fetch", (event) => {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (/^\/(css|js|fonts|icons)\/|^\/icon\.svg$/.test(url.pathname)) event.respondWith(part(event));
});
