export function pause(ms: number): number {
  const end = Date.now() + ms;
  let turns = 0;
  for (; Date.now() < end; turns++) {}
  return turns;
}
