/**
 * The page of the workshop: starts the worker with the generator and shows the app. Everything it
 * needs lies in this one file; it asks nobody for anything.
 */
// First of all: others use it as they are loaded.
import "../older-browsers.ts";
import { render } from "preact";
import { openClient } from "../state/client.ts";
import { openStorage } from "../state/storage.ts";
import { DiskPage } from "../disk/disk-page.tsx";
import { DiskTrouble } from "../disk/disk.ts";
import { NewPage } from "../disk/new-page.tsx";
import { newcomerBase, openDisk, openNewPlace } from "../disk/open-disk.ts";
import { App } from "./app.tsx";
import { newInterview } from "./new-saved.ts";

const root = document.querySelector("#app");
const text = (id: string): string => document.getElementById(id)?.textContent ?? "";

const opening = openClient(text("worker"), text("assets"));
const base = document.querySelector('meta[name="reglament-disk"]')?.getAttribute("content");

/** The organization of a folder where a server hands it out, else those that the browser keeps. */
async function open() {
  if (base === newcomerBase) {
    const [client, { storage }, place] = await Promise.all([
      opening,
      openStorage(),
      openNewPlace(newcomerBase),
    ]);
    const kept = await storage.list();
    const begun = kept.filter(({ answers }) => answers !== undefined);
    const [last = newInterview()] = begun.toSorted((a, b) => b.savedAt - a.savedAt);
    return <NewPage {...{ client, storage, place }} saved={last} />;
  }
  if (typeof base === "string") {
    const disk = await openDisk(base);
    const [client, start] = await Promise.all([opening, disk.read()]);
    return <DiskPage {...{ client, disk, start, base }} />;
  }
  const [client, { storage, isNewer }] = await Promise.all([opening, openStorage()]);
  return <App {...{ client, storage, isNewer }} />;
}

open().then(
  (page) => {
    if (!root) return;
    root.replaceChildren();
    render(page, root);
  },
  (error: unknown) => {
    const words = error instanceof Error ? error.message : String(error);
    const line = document.createElement("p");
    line.textContent =
      error instanceof DiskTrouble
        ? words
        : `Мастерская не запустилась: ${words}. Попробуйте другой браузер: Chrome, Edge, Яндекс Браузер или Firefox.`;
    root?.replaceChildren(line);
  },
);
