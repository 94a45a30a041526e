export function n(): number {
  return 2;
}
export function sums() {
  return n() ** 2 + n() * -n() - (n() ?? 1) / (n() as number);
}
export function isIn(record: object) {
  return n() in record || typeof n() === 'number' || n() instanceof Object;
}
