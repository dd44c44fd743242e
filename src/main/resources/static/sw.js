// Keeps the last articles that were read, so that they open again without a connection.
const SHELL = "docbao-shell-2";
const READ = "docbao-read-1";
const OFFLINE = "/ngoai-tuyen";
const KEPT = 60;

// Style sheets, scripts, fonts and icons: the folder is named by their content.
const PARTS = /^(\/tinh\/[^/]+\/)(.+)$/;
const partOf = (address) => new URL(address, location.href).pathname.match(PARTS);

// The page for that moment names all that pages are made of. What belongs to other days goes.
let renewed = false;
const renew = async () => {
  renewed = true;
  const shell = await caches.open(SHELL);
  const page = await fetch(OFFLINE);
  if (!page.ok) throw new Error(page.status);
  const parts = new Set([...(await page.clone().text()).matchAll(/ (?:href|src)="([^"]+)"/g)].map((found) => found[1]).filter(partOf));
  const missing = [];
  for (const part of parts) if ((await shell.match(part)) === undefined) missing.push(part);
  await shell.addAll(missing);
  await shell.put(OFFLINE, page);
  const folders = new Set([...parts].map((part) => partOf(part)[1]));
  for (const old of await shell.keys()) {
    const part = partOf(old.url);
    if (part !== null && !folders.has(part[1])) await shell.delete(old);
  }
};

self.addEventListener("install", (event) => event.waitUntil(renew().then(() => self.skipWaiting())));

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

// One address has the same bytes for ever. A page kept from another day names what is gone: today's does in its place.
const part = async (event) => {
  const shell = await caches.open(SHELL);
  const kept = await shell.match(event.request);
  if (kept !== undefined) return kept;
  const answer = await fetch(event.request).catch(() => undefined);
  if (answer?.ok) {
    event.waitUntil(shell.put(event.request, answer.clone()));
    return answer;
  }
  const file = partOf(event.request.url)[2];
  const alike = (await shell.keys()).find((other) => partOf(other.url)?.[2] === file);
  return (alike && (await shell.match(alike))) ?? answer ?? Response.error();
};

self.addEventListener("fetch", (event) => {
  const request = event.request;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(event));
  else if (partOf(request.url) !== null) event.respondWith(part(event));
});
