/** The patterns of charts, so that no fill rests on colour alone: `url(#id-hatched)` and `url(#id-dotted)`. */
export function ChartPatterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-hatched`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="var(--sheet)" />
        <rect width="3" height="6" fill="var(--clay-fill)" />
      </pattern>
      <pattern id={`${id}-dotted`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill="var(--sheet)" />
        <circle cx="2.5" cy="2.5" r="1" fill="var(--stone)" />
      </pattern>
    </defs>
  );
}
