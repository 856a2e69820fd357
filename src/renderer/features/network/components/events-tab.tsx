/** Fairs, meetups and talks. */
export function EventsTab() {
  return <p>Fairs, meetups and talks.</p>;
}
