/**
 * The page of the workshop: starts the worker with the generator and shows the app. Everything it
 * needs lies in this one file; it asks nobody for anything.
 */
import { render } from "preact";
import { completeBrowser } from "../older-browsers.ts";
import { openClient } from "../state/client.ts";
import { openStorage } from "../state/storage.ts";
import { App } from "./app.tsx";

completeBrowser();
const root = document.querySelector("#app");
const text = (id: string): string => document.getElementById(id)?.textContent ?? "";

Promise.all([openClient(text("worker"), text("assets")), openStorage()]).then(
  ([client, { storage, isNewer }]) => {
    if (!root) return;
    root.replaceChildren();
    render(<App {...{ client, storage, isNewer }} />, root);
  },
  (error: unknown) => {
    const words = error instanceof Error ? error.message : String(error);
    const line = document.createElement("p");
    line.textContent = `Мастерская не запустилась: ${words}. Попробуйте другой браузер: Chrome, Edge, Яндекс Браузер или Firefox.`;
    root?.replaceChildren(line);
  },
);
