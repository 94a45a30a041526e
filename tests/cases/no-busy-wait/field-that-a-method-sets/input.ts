export class Job {
  private done = false;

  finish(): void {
    this.done = true;
  }

  wait(): void {
    while (!this.done) {}
  }
}
