import { describe, expect, test } from "vitest";
import { isRecord } from "../../../src/engine/base/is-record.ts";
import { mergeDefaults } from "../../../src/engine/yaml/merge-defaults.ts";

describe("a value with defaults", () => {
  test.each<[string, unknown, unknown[], unknown]>([
    ["fields that it lacks are added", { a: 1 }, [{ b: 2 }], { a: 1, b: 2 }],
    ["its own fields win", { a: 1 }, [{ a: 2 }], { a: 1 }],
    ["mappings are merged deeply", { a: { b: 1 } }, [{ a: { b: 2, c: 3 } }], { a: { b: 1, c: 3 } }],
    ["a list is replaced, also by an empty one", { a: [] }, [{ a: [1, 2] }], { a: [] }],
    ["a list takes the place of a mapping", { a: [1] }, [{ a: { b: 1 } }], { a: [1] }],
    ["a mapping takes the place of a list", { a: { b: 1 } }, [{ a: [1] }], { a: { b: 1 } }],
    ["an empty value is a value", { a: null }, [{ a: 1 }], { a: null }],
    ["nearer defaults win", {}, [{ a: 1 }, { a: 2, b: 3 }], { a: 1, b: 3 }],
    ["nearer lists win", {}, [{ a: [1] }, { a: [2, 3] }], { a: [1] }],
    ["what no one says is undefined", undefined, [undefined], undefined],
    ["defaults alone", undefined, [{ a: [{ b: 1 }] }], { a: [{ b: 1 }] }],
    ["defaults of no mapping say nothing to one", { a: 1 }, [5], { a: 1 }],
    ["a list of its own stays whole", [1], [{ a: 1 }], [1]],
  ])("%s", (_name, own, defaults, merged) => {
    expect(mergeDefaults(own, defaults)).toEqual(merged);
  });

  test("nothing is shared: what one organization changes, another does not see", () => {
    const shared = { address: { region: "Саратовская область" }, phones: [{ number: 1 }] };
    const one = mergeDefaults({ address: { street: "ул. Примерная" } }, [shared]);
    const two = mergeDefaults(undefined, [shared]);
    for (const made of [one, two]) {
      expect(made).toHaveProperty("phones.0.number", 1);
      expect(Object.values({ ...(isRecord(made) ? made : {}) })).not.toContain(shared.phones);
      expect(Object.values({ ...(isRecord(made) ? made : {}) })).not.toContain(shared.address);
    }
  });

  test("a field called __proto__ is a field", () => {
    const odd: unknown = JSON.parse('{ "__proto__": { "a": 1 } }');
    const merged = mergeDefaults({ b: 2 }, [odd]);
    expect(JSON.stringify(merged)).toBe('{"b":2,"__proto__":{"a":1}}');
    expect(merged).not.toHaveProperty("a");
  });
});
