import { EventEmitter, on } from 'node:events';
async function follow(bus: EventEmitter) {
  for await (const [v] of on(bus, 'v')) {
    console.log(v);
    if (v === 2) break;
  }
}
export async function main() {
  const bus = new EventEmitter();
  follow(bus);
  bus.emit('v', 1);
  bus.emit('v', 2);
}
await main();
