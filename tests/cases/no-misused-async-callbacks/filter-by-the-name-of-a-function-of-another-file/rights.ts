export async function isAllowed(id: number): Promise<boolean> {
  return fetch(`/rights/${id}`).then((response) => response.ok);
}
