let stopped = false;

process.once('SIGTERM', () => {
  stopped = true;
});

export function run(): void {
  for (; !stopped; ) {}
}
