import { describe, expect, test } from "vitest";

import { createFinder } from "../../../src/engine/privacy/create-finder.ts";
import { cpuTimeOf } from "../../cpu-time.ts";

const values = [
  { name: "mobile", value: "+7 (927) 654-32-10" },
  { name: "email", value: "Ann.Home@Mail.example" },
  { name: "card", value: "Карта № 77" },
];
const find = createFinder(values);
const found = (text: string): string[] => find(text).map(({ name }) => name);

/** In signs that nobody sees. */
const tagged = String.fromCodePoint(
  ...Array.from("9276543210", (digit) => 0xe0030 + Number(digit)),
);

describe("a telephone is found", () => {
  test.each([
    "+7 927 654-32-10",
    "8(927)6543210",
    "8-927-654-32-10",
    "+7\u00A0927\u2011654\u201132\u201110",
    "9276543210",
    "счёт 40702, тел. 8 927 654 32 10, доб. 5",
    "＋7 ９２７ ６５４ ３２ １０",
    "+7 927\u200B 6\u00AD5\u00AD4 32\n10",
    "код 927, номер 654-32-10",
    "Телефон: код города (927), далее 654, затем 32-10",
    "927 (код), потом 654 тире 32 тире 10",
    "тел. 927 Иванова 654-32-10",
    "9-2-7-6-5-4-3-2-1-0",
    "9 | 2 | 7 | 6 | 5 | 4 | 3 | 2 | 1 | 0",
    `927${". ".repeat(20)}654${"—".repeat(30)}3210`,
    "٩٢٧ ٦٥٤ ٣٢ ١٠",
    "९२७६५४३२१०",
    "𝟗𝟐𝟕 𝟔𝟓𝟒 𝟑𝟐 𝟏𝟎",
    "⑨②⑦ ⑥⑤④ ③② ①⓪",
    "❾❷❼ ❻❺❹ ❸❷ ➊⓪",
    "9️⃣2️⃣7️⃣ 6️⃣5️⃣4️⃣ 3️⃣2️⃣ 1️⃣0️⃣",
    "九二七 六五四 三二 一〇",
    "8 927 654 З2 1О",
    "8 (927) б54-32-lO",
    "+7 927 6\u034F5\u3164\u28004 32 10",
    "9\u03362\u03367\u0336 654 32 10",
    "\u202E01-23-456 )729( 7+\u202C",
    "8107 927 654 32 10",
    "007 9276543210",
    "тел.:9276543210.",
    "девятьсот двадцать семь, шестьсот пятьдесят четыре, тридцать два, десять",
    "Восемь, девять два семь, шесть пять четыре, три два один ноль",
    "+7 927 шестьсот пятьдесят четыре 32-10",
    "nine two seven six five four three two one zero",
    "ⅨⅡⅦ ⅥⅤⅣ ⅢⅡ Ⅰ0",
    "⠼⠊⠃⠛ ⠼⠋⠑⠙ ⠼⠉⠃ ⠼⠁⠚",
    "玖贰柒 陆伍肆 叁贰 壹零",
    "〩〢〧〦〥〤〣〢〡〇",
    tagged,
    // Told twice, as a page that was read in two ways tells it.
    `${tagged} дважды ${tagged}`,
    "?code=927&number=654&c=32&d=10",
    '{"code": 927, "number": "654", "rest": 3210}',
  ])("in «%s»", (text) => {
    expect(found(text)).toEqual(["mobile"]);
  });
});

describe("an address is found", () => {
  test.each([
    "ann.home@mail.example",
    "ANN.HOME@MAIL.EXAMPLE.",
    "mailto:Ann.Home@mail.example?subject=1",
    "ann.home @ mail.example",
    "a\u00ADnn.ho\u200Bme@mail.example",
    "Почтаann.home@mail.example",
    "ann.home+sad@mail.example",
    "ann.home＠mail.example",
    "ann.home(собака)mail.example",
    "ann.home [at] mail [dot] example",
    "ann точка home собака mail точка example",
    "аnn.hоmе@mаil.ехаmplе",
    "αnn.home@mail.example",
    "𝐚𝐧𝐧.𝐡𝐨𝐦𝐞@𝐦𝐚𝐢𝐥.example",
    "\u202Eelpmaxe.liam@emoh.nna",
    "<bdo dir=rtl>elpmaxe.liam@emoh.nna</bdo>",
    "ann.home\u2060@\uFEFFmail\u180E.example",
    "ann.home (@) mail.example",
    "ann.home[@]mail [.] example",
    "ann.home {a} mail {dot} example",
    '"ann.home"@mail.example',
    "ann.home+a+b@mail.example",
    "ann.home.NOSPAM@mail.example",
    "ann.home@remove-me.mail.example",
    "ann。home@mail。example",
    "ann•home@mail·example",
    "ann.home@mail, example",
    "ann.home@mail example",
    "ánn.hömë@mail.example",
    "ᎪNN.ᎻOME@ᎷAIL.EXAMPLE",
    "aոո.հօme@mail.example",
    "ᴀɴɴ.ʜᴏᴍᴇ@ᴍᴀɪʟ.ᴇxᴀᴍᴘʟᴇ",
    "🅐🅝🅝.🅷🅾🅼🅴@🇲🇦🇮🇱.example",
  ])("in «%s»", (text) => {
    expect(found(text)).toEqual(["email"]);
  });
});

test.each([
  ["Анна@Детсад.рф", "анна@xn--80ahbc4df.xn--p1ai"],
  ["anna@xn--80ahbc4df.xn--p1ai", "Почта: anna@детсад.рф."],
  ["anna.home@gmail.com", "a.n.na.home@googlemail.com"],
  ["anna+school@mail.example", "anna@mail.example, anna+shop@mail.example"],
  ["anna@yandex.ru", "anna@ya.ru"],
  ["anna@mail.ru", "anna собака мэйл точка ру"],
  ["anna@gmail.com", "anna (собака) джимейл ком"],
  ["+998 90 123 45 67", "Телефон: +998901234567"],
  ["＋７ ９２７ 654-32-10", "89276543210"],
])("«%s» is found in «%s»", (value, text) => {
  expect(createFinder([{ value }])(text)).toEqual([{ value }]);
});

test("any other value is found as it stands", () => {
  expect(found("см. карта  № 77")).toEqual(["card"]);
});

test("several are told in the order of the values", () => {
  expect(found("ann.home@mail.example, 89276543210")).toEqual(["mobile", "email"]);
});

test.each([
  "",
  "927 654 32 1",
  "927 и 6543210",
  "девятьсот двадцать семь, шестьсот пятьдесят четыре, тридцать два",
  "В двух группах по двадцать семь детей, в одной тридцать два, всего восемь педагогов",
  "ann.home mail.example",
  "927 654 32 11",
  "joann.home@mail.example",
  "ann.home@mail.example.org",
  "ann.home@mail.examples",
  "annXhome@mail.example",
  "карта № 770",
  "927 детей, 654 места, 32 группы, 10 педагогов",
  "ОГРН 1029276543210",
  "счёт 40702810927654321000",
  "ann.home собака mail",
  "пункты 9.2 и 7.6, часть 5, статья 4, пункты 3.2 и 10",
])("«%s» holds none", (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ["9102011121", "09.10.2011 и 12.10.2011, с 09.10.2011 по 12.10.2011"],
  ["9202409012", "2024-09-20, 2024-09-01, 2024-09-02"],
  ["9101011111", "1.9.10. Слово. 1.10.11. Слово. 1.11.1. Слово."],
])("no telephone %s in «%s»", (value, text) => {
  expect(createFinder([{ value }])(text)).toEqual([]);
});

describe("time grows as the text does", () => {
  const people = Array.from({ length: 300 }, (_, index) => ({
    value: index % 2 === 0 ? `+7 (900) 000-${10 + (index % 80)}-00` : `person${index}@mail.ru`,
  }));
  test.each([
    ["digits", "9"],
    ["digits of one number", "9000001000"],
    ["digits apart", "9 - "],
    ["letters that are digits", "9О"],
    ["signs of mail", "@"],
    ["ends of addresses", "@mail.ru"],
    ["names", "person1"],
    ["tags", "+a"],
    ["tags before a sign", "+@"],
    ["words for signs", " собака "],
    ["brackets", "((((("],
    ["blanks", " \u200B"],
    ["dots of boxes", ".@gmail.com"],
    ["turns", "\u202E9"],
    ["words of telling", "код 900 "],
    ["numbers in words", "девятьсот двадцать семь "],
    ["hundreds in words", "сто "],
    ["names of parts", "&a=9"],
    ["noise", "nospam"],
    ["brackets around a sign", "([@])"],
  ])("of %s", (_name, piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const finder = createFinder([...people, { value: "a.b@gmail.com" }, { value: "Слово о деле" }]);
    expect(cpuTimeOf(() => finder(text))).toBeLessThan(4000);
  });
});

test("without values nothing is found", () => {
  expect(createFinder([])("+7 927 654-32-10, ann.home@mail.example")).toEqual([]);
});

test("an extension does not hide a telephone", () => {
  const findOne = createFinder([{ value: "+7 (927) 654-32-10, доб. 5" }]);
  expect(findOne("8-927-654-32-10")).toHaveLength(1);
});

describe("an address of the web is found", () => {
  const link = "https://приглашение.example/join/aB3-xY9/";
  const findLink = createFinder([{ value: link }]);

  test.each([
    link,
    "приглашение.example/join/aB3-xY9",
    "http://www.приглашение.example/join/aB3-xY9?from=site",
    "ПРИГЛАШЕНИЕ.EXAMPLE/JOIN/AB3-XY9",
    new URL(link).href,
    "приглашение.example / join / aB3-xY9",
  ])("in «%s»", (text) => {
    expect(findLink(text)).toHaveLength(1);
  });

  test.each(["https://приглашение.example/", "приглашение.example/join/aB3-xY94"])(
    "not in «%s»",
    (text) => {
      expect(findLink(text)).toEqual([]);
    },
  );
});

test("letters that compatibility makes others of are what they look like", () => {
  const mine = createFinder([{ value: "c.cc@mail.example" }]);
  expect(mine("Пишите: ϲ.Ϲϲ@mail・example")).toHaveLength(1);
});

describe("an address that lets in", () => {
  const mine = createFinder([{ value: "https://max.example/join/aB3-xY9_Qw" }]);

  test.each(["код: aB3-xY9_Qw", "max.example/join/aB3-xY9_Qw", "?invite=AB3-XY9_QW&x"])(
    "is found by its code: %s",
    (text) => {
      expect(mine(text)).toHaveLength(1);
    },
  );

  test("a word at the end of an address is no code", () => {
    const page = createFinder([{ value: "https://sad.example/kindergarten" }]);
    expect(page("our kindergarten")).toEqual([]);
    expect(mine("aB3-xY9_Qw7")).toEqual([]);
  });
});
