/** A number with the noun it counts: "1 ending", "12 endings", "2,000 people". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${plainCount(count)} ${count === 1 ? one : many}`;
}

/** A number alone, as all counts are written: "2,000". */
export function plainCount(count: number): string {
  return count.toLocaleString('en-GB');
}
