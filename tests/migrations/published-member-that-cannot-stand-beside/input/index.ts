import { inner } from './inner.js';

export interface Source {
  read(): string;
}
export class FileSource implements Source {
  read(): string {
    return inner();
  }
}
export function twice(): string {
  return inner() + inner();
}
export const taken = (): string => inner();
export const takenAsync = async (): Promise<string> => taken();
export default function whole(): string {
  return inner();
}
