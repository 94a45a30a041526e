interface Clock {
  sleep(ms: number): Promise<void>;
}
class FakeClock implements Clock {
  now = 0;
  waiting: { at: number; go: () => void }[] = [];
  sleep(ms: number): Promise<void> {
    return new Promise((go) => this.waiting.push({ at: this.now + ms, go }));
  }
  tick(ms: number): void {
    this.now += ms;
    for (const w of this.waiting.filter((w) => w.at <= this.now)) w.go();
  }
}
async function job(clock: Clock): Promise<void> {
  await clock.sleep(10);
  console.log('ran');
}
async function main(): Promise<void> {
  const clock = new FakeClock();
  job(clock);
  console.log('before');
  clock.tick(10);
}
await main();
