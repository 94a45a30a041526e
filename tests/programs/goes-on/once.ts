import { EventEmitter, once } from 'node:events';
async function greet(bus: EventEmitter): Promise<void> {
  const [name] = await once(bus, 'name');
  console.log('hi', name);
}
async function main(): Promise<void> {
  const bus = new EventEmitter();
  greet(bus);
  bus.emit('name', 'Ann');
}
await main();
