export function load(): { run(): void } {
  return { run() {} };
}
export function go() {
  const a = 1
  load().run()
  return a
}
