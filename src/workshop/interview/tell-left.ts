/** Whether the answers suffice for the papers, and if not, what is left. */
export function tellLeft(gaps: number, cells: readonly string[]): string {
  if (gaps === 0 && cells.length === 0)
    return "Этого хватит на все бумаги. Людей, группы и всё остальное можно добавить и поправить дальше.";
  const left = [
    ...(gaps === 0 ? [] : [`Без ответа осталось вопросов: ${gaps}.`]),
    ...(cells.length === 0 ? [] : [`Не заполнено в таблицах: ${cells.join("; ")}.`]),
  ];
  return `${left.join(" ")} Вернитесь к ним сейчас или впишите недостающее дальше: раздел «Проверка» скажет, чего не хватает.`;
}
