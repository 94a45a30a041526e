let ready = false;
setTimeout(() => {
  ready = true;
}, 10);

export function wait(): void {
  while (true) {
    if (ready) break;
  }
}
