import { expect, test } from "vitest";
import { closeChats } from "../../../../src/packages/sferum/events/close-chats.ts";
import {
  handOver,
  handOverHead,
  handOverOfLeaver,
  withFacts,
} from "../../../../src/packages/sferum/events/hand-over.ts";

const today = "2026-02-02";
const data = {
  organization: { head: "a" },
  assignments: {
    chats: [
      { id: "one", owner: "a", group: "g" },
      { id: "two", owner: "b", group: "h", closedOn: "2026-06-01" },
      { id: "gone", owner: "a", group: "g", closedOn: "2026-02-01" },
      { id: "last", owner: "a", closedOn: today },
      { id: "open", owner: "b", group: "h" },
      { id: "nobody's" },
    ],
    channels: [
      {
        id: "news",
        editor: [
          { staff: "x", until: "2025-08-31" },
          { staff: "a", from: "2025-09-01" },
        ],
      },
    ],
  },
};
const asked = (answers: Parameters<typeof handOver>[0]["answers"]) => ({
  ...{ data, today, reference: {}, answers },
});
const handed = handOver(asked({}), { from: "a", to: "c", day: today });

test("open chats and channels of somebody pass to another from a day on", () => {
  const history = [
    { staff: "a", until: "2026-02-01" },
    { staff: "c", from: today },
  ];
  const chat = (index: number) => ({
    ...{ kind: "set", file: "assignments", path: ["chats", index, "owner"], value: history },
  });
  expect(handed).toEqual([
    chat(0),
    chat(3),
    {
      ...{ kind: "set", file: "assignments", value: "2026-02-01" },
      path: ["channels", 0, "editor", 1, "until"],
    },
    {
      ...{ kind: "append", file: "assignments", path: ["channels", 0, "editor"] },
      value: { staff: "c", from: today },
    },
  ]);
});

test("nothing passes from nobody, or to nobody", () => {
  expect(handOver(asked({}), { from: "", to: "c", day: today })).toEqual([]);
  expect(handOver(asked({}), { from: "a", to: "", day: today })).toEqual([]);
});

test("a new head gets them, chosen or told anew; who takes over from a leaver, on the next day", () => {
  expect(handOverHead(asked({ who: "c" }), [])).toEqual(handed);
  const added = {
    kind: "append",
    file: "assignments",
    path: ["staff"],
    value: { id: "c" },
  } as const;
  const other = { ...added, path: ["staff", 0, "x"], value: { id: "d" } };
  const elsewhere = { ...added, path: ["educators"], value: { id: "e" } };
  expect(handOverHead(asked({ who: "-" }), [other, elsewhere, added])).toEqual(handed);
  const leaver = { who: "a", receiver: "c", "last-day": "01.02.2026" };
  expect(handOverOfLeaver(asked(leaver))).toEqual(handed);
});

test("what passes is that of who headed the day before the answered one", () => {
  const head = [
    { staff: "a", until: "2026-03-01" },
    { staff: "b", from: "2026-03-02" },
  ];
  const later = {
    ...asked({ who: "c", day: "02.03.2026" }),
    data: { ...data, organization: { head } },
  };
  expect(handOverHead(later, [])[0]).toMatchObject({
    path: ["chats", 0, "owner"],
    value: [{ until: "2026-03-01" }, { staff: "c", from: "2026-03-02" }],
  });
});

test("chats of groups that leave are closed, where nobody has done so", () => {
  const groups = [
    { group: "g", becomes: "closes" },
    { group: "h", becomes: "older" },
  ];
  expect(closeChats(asked({ groups, "last-day": "29.05.2026" }))).toEqual([
    { kind: "set", file: "assignments", path: ["chats", 0, "closedOn"], value: "2026-05-29" },
  ]);
  expect(closeChats(asked({}))).toEqual([]);
});

test("an event may say more on top of another package's", () => {
  const edit = (value: string) => ({ kind: "set", file: "f", path: ["p"], value }) as const;
  const event = {
    ...{ id: "e", title: "т", lead: "л", questions: [] },
    tell: () => ({ edits: [edit("first")], told: ["было"] }),
  };
  const more = withFacts(event, (_, edits) => [edit(`after ${String(edits.length)}`)]);
  expect(more.tell(asked({}))).toEqual({ edits: [edit("first"), edit("after 1")], told: ["было"] });
  expect(more.id).toBe("e");
});

test("a teacher who heads passes the chats of the groups with them; who stays with them keeps both", () => {
  const educators = [{ staff: "b", group: "h", from: "2024-09-02" }];
  const teaches = (answers: Parameters<typeof handOver>[0]["answers"]) => ({
    ...asked({ who: "b", day: "02.02.2026", ...answers }),
    data: { ...data, assignments: { ...data.assignments, educators } },
  });
  const owners = (answers: Parameters<typeof handOver>[0]["answers"]) =>
    handOverHead(teaches(answers), []).flatMap((edit) =>
      edit.path[0] === "chats" && JSON.stringify(edit).includes('"staff":"c"')
        ? [edit.path[1]]
        : [],
    );
  expect(owners({ receiver: "c" })).toEqual([1, 4]);
  expect(owners({ receiver: "b" })).toEqual([]);
  expect(owners({})).toEqual([]);
});
