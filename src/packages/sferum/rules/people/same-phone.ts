/** Whether two telephone numbers, each valid by the schema, differ only in how they are printed. */
export function isSamePhone(one: string, other: string): boolean {
  return digitsOf(one) === digitsOf(other);
}

function digitsOf(phone: string): string {
  return phone.replaceAll(/\D/g, "");
}
