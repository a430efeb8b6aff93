import { expect, test } from "vitest";
import { change, redo, startHistory, undo } from "../../../src/workshop/state/history.ts";

const files = (text: string) => ({ "a.yaml": text });

test("goes back to every state and forward again", () => {
  const first = startHistory(files("1"));
  const third = change(change(first, files("2"), null), files("3"), null);
  const back = undo(undo(third));
  expect(back.now).toEqual(files("1"));
  expect(undo(back)).toBe(back);
  expect(redo(redo(back)).now).toEqual(files("3"));
});

test("typing on in a field is one step; another field is another", () => {
  let history = startHistory(files(""));
  for (const text of ["а", "аб", "абв"]) history = change(history, files(text), "name");
  history = change(history, files("абв!"), "inn");
  expect(undo(history).now).toEqual(files("абв"));
  expect(undo(undo(history)).now).toEqual(files(""));
});

test("after going back a new step forgets what was ahead", () => {
  const history = undo(change(startHistory(files("1")), files("2"), "a"));
  const other = change(history, files("3"), "a");
  expect(redo(other)).toBe(other);
  expect(undo(other).now).toEqual(files("1"));
});
