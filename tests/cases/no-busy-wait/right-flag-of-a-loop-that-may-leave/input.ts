let ready = false;
setTimeout(() => {
  ready = true;
}, 10);

export function wait(limit: number): number {
  let turns = 0;
  while (!ready) {
    turns += 1;
    if (turns > limit) break;
  }
  return turns;
}
