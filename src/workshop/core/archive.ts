/** How archives are laid out; a later layout that this page could not read gets the next number. */
export const archiveFormat = 1;

/** The file of an archive that tells its format. */
export const archiveNote = "Сведения об архиве.txt";

/** The file of an archive with answers that a coordinator has given for others. */
export const presetNote = "Заготовка.yaml";

export function describeArchive(): string {
  return `Этот архив сохранила мастерская документов: она его и откроет.\nФормат: ${archiveFormat}\n`;
}

/** The format that the note tells; 1 where it tells none. */
export function formatOf(note: string): number {
  return Number(/^Формат: (\d+)\s*$/mu.exec(note)?.[1] ?? archiveFormat);
}
