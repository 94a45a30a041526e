import { styleText } from 'node:util';
import { visible } from '../adapters/visible.js';
import { OWN_ESCAPE } from './terminal.js';

type Style = Parameters<typeof styleText>[0];

/** Paints text for a stream that is guarded: plain when it is no terminal or `NO_COLOR` is set, unless `FORCE_COLOR` asks for colour. */
export function painterFor(stream: NodeJS.WriteStream): (style: Style, text: string) => string {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
  const coloured = forced || (stream.isTTY && !NO_COLOR);
  return (style, text) =>
    coloured && text !== ''
      ? styleText(style, visible(text), { validateStream: false }).replaceAll('\u001B', OWN_ESCAPE)
      : text;
}

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
