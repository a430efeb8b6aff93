import { expect, test } from "vitest";
import { readWrittenDate } from "../../../src/engine/russian/read-written-date.ts";

test.each([
  ...["2025-9-1", "2025-09-01", "2025.09.01", "2025/9/1", "2025-09-01 00:00", "2025-09-01T00:00Z"],
  ...["01.09.2025", "1.9.2025", "1.9.2025 г.", "1.9.2025г", "01/09/2025", "01-09-2025"],
  ...["1 сентября 2025", "1 сентября 2025 г.", "1 Сентября 2025 года", "«01» сентября 2025 г."],
  ...[
    "«1» сентября 2025",
    '"01" сентября 2025 г.',
    "1 сен 2025",
    "1 сент. 2025",
    "с 1 сентября 2025",
  ],
  ...["1-сентября-2025", "1.сен.2025", " 1 сентября 2025 "],
])("«%s» is the first of September", (text) => {
  expect(readWrittenDate(text)).toBe("2025-09-01");
});

test.each([
  ...["31.09.2025", "2025-9-31", "01.13.2025", "1 мартобря 2025", "1.9.25", "1 сентября", "2025"],
  ...["", "сентябрь 2025", "45901", "1 сентября 0025", "01.09.2025-02.09.2025"],
])("«%s» is no day", (text) => {
  expect(readWrittenDate(text)).toBeNull();
});

test("the twelve months, shortened and whole", () => {
  const months = "янв. февраля мар апреля мая июн июля авг. сентября окт ноября дек".split(" ");
  expect(months.map((month) => readWrittenDate(`1 ${month} 2025`)?.slice(5, 7))).toEqual(
    months.map((_, index) => String(index + 1).padStart(2, "0")),
  );
});
