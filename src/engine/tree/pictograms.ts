import { arch, dot, type Point, ring, rounded } from "./pictogram-lines.ts";

/** A drawing of lines, all equally thick, with round ends and corners. */
export interface Pictogram {
  /** What is seen, for those who do not see it. */
  alt: string;
  lines: readonly (readonly Point[])[];
}

/** Side of the grid, and how thick a line is in its units. */
export const grid = 48;
export const thickness = 2.6;

/** The pictures of steps. All formats draw the same lines. */
export const pictograms = {
  install: {
    alt: "Телефон, на который ставят приложение",
    lines: [
      rounded([12, 4], [36, 44], 4),
      [
        [24, 11],
        [24, 28],
      ],
      [
        [17, 21],
        [24, 28],
        [31, 21],
      ],
      [
        [18, 36],
        [30, 36],
      ],
    ],
  },
  scan: {
    alt: "QR-код в рамке камеры телефона",
    lines: [
      [
        [5, 14],
        [5, 5],
        [14, 5],
      ],
      [
        [34, 5],
        [43, 5],
        [43, 14],
      ],
      [
        [43, 34],
        [43, 43],
        [34, 43],
      ],
      [
        [14, 43],
        [5, 43],
        [5, 34],
      ],
      rounded([13, 13], [21, 21], 1),
      rounded([27, 13], [35, 21], 1),
      rounded([13, 27], [21, 35], 1),
      dot([28, 28]),
      dot([35, 28]),
      dot([28, 35]),
      dot([35, 35]),
    ],
  },
  invitation: {
    alt: "Письмо со ссылкой-приглашением",
    lines: [
      rounded([5, 10], [43, 38], 3),
      [
        [6, 12],
        [24, 27],
        [42, 12],
      ],
    ],
  },
  chat: {
    alt: "Сообщения в чате",
    lines: [
      rounded([5, 7], [43, 31], 6),
      [
        [14, 31],
        [12, 41],
        [23, 31],
      ],
      dot([15, 19]),
      dot([24, 19]),
      dot([33, 19]),
    ],
  },
  document: {
    alt: "Подписанный документ",
    lines: [
      [
        [29, 4],
        [10, 4],
        [10, 44],
        [38, 44],
        [38, 13],
        [29, 4],
        [29, 13],
        [38, 13],
      ],
      [
        [16, 21],
        [32, 21],
      ],
      [
        [16, 28],
        [32, 28],
      ],
      [
        [16, 37],
        [20, 33],
        [23, 37],
        [27, 34],
      ],
    ],
  },
  people: {
    alt: "Люди, которые работают вместе",
    lines: [
      ring([18, 15], 8),
      arch([4, 41], [32, 41], 14),
      ring([35, 18], 6),
      arch([35, 30], [45, 40], 10),
    ],
  },
  check: {
    alt: "Проверка: всё отмечено",
    lines: [
      rounded([6, 6], [42, 42], 5),
      [
        [14, 24],
        [21, 32],
        [35, 16],
      ],
    ],
  },
} satisfies Record<string, Pictogram>;

export type PictogramName = keyof typeof pictograms;

export function isPictogram(name: unknown): name is PictogramName {
  return typeof name === "string" && Object.hasOwn(pictograms, name);
}
