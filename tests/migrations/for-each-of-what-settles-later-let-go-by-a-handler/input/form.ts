import { ask, turn } from './ask.js';
declare const console: { log(text: string): void };
export function greet(name: string): void {
  console.log(`hello ${ask(name)}`);
}
export function jobs(names: string[]): void {
  names.forEach(ask);
  console.log('asked');
}
export function named(names: string[]): void {
  names.forEach(greet);
  console.log('asked');
}
export function arrow(names: string[]): void {
  names.forEach((name) => greet(name));
  console.log('asked');
}
export function block(names: string[]): void {
  names.forEach((name) => {
    greet(name);
  });
  console.log('asked');
}
export function loop(names: string[]): void {
  for (const name of names) greet(name);
  console.log('asked');
}
export function turns(names: string[]): void {
  names.forEach(turn);
  names.forEach(() => turn());
}
