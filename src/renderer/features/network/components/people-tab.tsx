/** The people you know, and when you last spoke. */
export function PeopleTab() {
  return <p>The people you know, and when you last spoke.</p>;
}
