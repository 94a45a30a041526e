export async function n(): Promise<number> {
  return 2;
}
export async function sums() {
  return (await n()) ** 2 + await n() * -await n() - (await n() ?? 1) / (await n() as number);
}
export async function isIn(record: object) {
  return await n() in record || typeof await n() === 'number' || await n() instanceof Object;
}
