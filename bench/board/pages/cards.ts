export type BenchCard = {
  id: string;
  column: number;
  title: string;
  sub: string;
  pay: string;
  source: string;
  date: string;
};
export type BenchColumn = { id: string; title: string; cards: BenchCard[] };

const COLUMNS = ['Wishlist', 'Applied', 'Screen', 'Interview', 'Second round', 'Offer'];
const COMPANIES = ['Acme', 'Globex', 'Initech', 'Umbrella', 'Hooli', 'Stark', 'Wayne', 'Tyrell', 'Cyberdyne'];
const ROLES = ['Frontend Engineer', 'Data Analyst', 'Product Designer', 'Platform Lead', 'Technical Writer'];
const PLACES = ['Berlin', 'Remote', 'Lisbon', 'London', 'Lagos', 'Oslo', 'Madrid'];

/** As many cards as `?n=` says, evenly over six columns; the same ones at every load. Marks the moment they are there. */
export function makeColumns(): BenchColumn[] {
  const count = Number(new URLSearchParams(location.search).get('n') ?? 500);
  let state = 7;
  const random = () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const oneOf = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  const cards = Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    column: index % COLUMNS.length,
    title: `Senior ${oneOf(ROLES)} ${index}`,
    sub: `${oneOf(COMPANIES)} · ${oneOf(PLACES)}`,
    pay: `€${50 + Math.floor(random() * 90)}k`,
    source: random() < 0.5 ? 'Referral' : 'Job board',
    date: `${1 + Math.floor(random() * 28)} Oct`,
  }));
  performance.mark('board-data');
  return COLUMNS.map((title, index) => ({
    id: `col${index}`,
    title,
    cards: cards.filter((card) => card.column === index),
  }));
}
