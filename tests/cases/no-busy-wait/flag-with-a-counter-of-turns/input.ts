let ready = false;
setTimeout(() => {
  ready = true;
}, 10);

export function wait(): number {
  let turns = 0;
  while (!ready) {
    turns += 1;
  }
  return turns;
}
