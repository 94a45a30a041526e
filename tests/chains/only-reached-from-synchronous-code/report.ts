import { wait } from './wait.js';

declare function load(): Promise<string>;

export function print(): void {
  console.log(wait(load()));
}

export function printAll(): void {
  print();
  print();
}
