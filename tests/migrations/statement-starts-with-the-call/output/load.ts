export async function load(): Promise<{ run(): void }> {
  return { run() {} };
}
export async function go() {
  const a = 1
  ;(await load()).run()
  return a
}
