/** A number with the noun it counts: "1 ending", "12 endings", "2,000 people". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
