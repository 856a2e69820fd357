/** Groups you belong to. */
export function CommunitiesTab() {
  return <p>Groups you belong to.</p>;
}
