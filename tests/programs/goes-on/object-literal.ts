interface Bus {
  next(): Promise<string>;
}
function make() {
  const w: ((v: string) => void)[] = [];
  return {
    next: () =>
      new Promise<string>((r) => {
        w.push(r);
      }),
    emit: (v: string) => w.splice(0).forEach((f) => f(v)),
  };
}
async function show(bus: Bus) {
  console.log(await bus.next());
}
export async function main() {
  const bus = make();
  show(bus);
  bus.next();
  bus.emit('a');
}
await main();
