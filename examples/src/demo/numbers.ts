/** `+13125550100` as `+1 312 555 0100`; other numbers as they are. */
export function spaced(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '+1 $1 $2 $3');
}
