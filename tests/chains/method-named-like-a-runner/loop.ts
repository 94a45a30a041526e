export class Loop {
  loopWhile(goesOn: () => boolean): boolean {
    return goesOn();
  }

  runSync(work: () => string): string {
    return work();
  }
}
