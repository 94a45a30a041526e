import { load } from './load.js';

export const enum Kind {
  Page = 'page',
  Part = 'part',
}
type Handler = (text: string) => string | Promise<string>;

const parts = {
  [Kind.Page]: (text: string) => load(text),
  [Kind.Part]: (text: string) => text,
};
const handlers: Record<Kind, Handler> = {
  [Kind.Page](text) {
    return load(text).toUpperCase();
  },
  [Kind.Part]: (text) => load(text).toLowerCase(),
};
export const partOf = (kind: Kind, text: string): string => `${parts[kind](text)}!`;
export const pageOf = async (kind: Kind, text: string): Promise<string> => `${await handlers[kind](text)}!`;
