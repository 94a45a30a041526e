declare function save(id?: number): Promise<void>;
async function tick(): Promise<void> {
  await save();
}

export function start(): void {
  setInterval(tick, 1000);
}
