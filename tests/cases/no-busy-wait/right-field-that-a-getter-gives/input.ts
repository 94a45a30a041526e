let turns = 0;

export class Counter {
  get done(): boolean {
    turns += 1;
    return turns > 3;
  }

  wait(): void {
    while (!this.done) {}
  }
}
