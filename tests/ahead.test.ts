import { describe, expect, it } from 'vitest';
import { Ahead } from '../src/analysis/types/native/ahead.js';
import type { Api } from '../src/analysis/types/native/protocol.js';

/** A channel as the client's: it writes a request, and reads answers in the order of the requests. */
class Channel {
  readonly written: string[] = [];
  readonly #unread: string[] = [];

  requestBytesSync(method: string, payload: string | Uint8Array): Uint8Array {
    this.writeTuple(1, Buffer.from(method), payload);
    const answer = this.#unread.shift()!;
    if (answer.startsWith('wrong')) throw new Error(answer);
    return Buffer.from(`answer to ${answer}`);
  }

  writeTuple(_type: number, method: Uint8Array, payload: string | Uint8Array): void {
    const request = `${Buffer.from(method).toString()} ${payload.toString()}`;
    this.written.push(request);
    this.#unread.push(request);
  }
}

describe.runIf(process.platform === 'linux' || process.platform === 'darwin')('requests that are written ahead', () => {
  const opened = (): { channel: Channel; ahead: Ahead; ask: (method: string, payload: string) => string } => {
    const channel = new Channel();
    const ahead = new Ahead({ client: { channel } } as unknown as Api);
    return {
      channel,
      ahead,
      ask: (method, payload) => Buffer.from(channel.requestBytesSync(method, payload)).toString(),
    };
  };

  it('are written once, and answered to whoever makes them later, in any order', () => {
    const { channel, ahead, ask } = opened();
    for (const payload of ['1', '2', '3']) ahead.ask(() => ask('type', payload));
    expect(channel.written).toEqual(['type 1', 'type 2', 'type 3']);
    expect(ask('type', '2')).toBe('answer to type 2');
    expect(ask('symbol', '4')).toBe('answer to symbol 4');
    expect(ask('type', '3')).toBe('answer to type 3');
    expect(ask('type', '1')).toBe('answer to type 1');
    expect(channel.written).toEqual(['type 1', 'type 2', 'type 3', 'symbol 4']);
    expect(ask('type', '1')).toBe('answer to type 1');
    expect(channel.written).toHaveLength(5);
  });

  it('fail where they are waited for', () => {
    const { ahead, ask } = opened();
    ahead.ask(() => ask('wrong', '1'));
    expect(ask('type', '2')).toBe('answer to type 2');
    expect(() => ask('wrong', '1')).toThrow('wrong 1');
  });

  it('are left for later where a pipe could not hold them', () => {
    const { channel, ahead, ask } = opened();
    const large = 'x'.repeat(40 << 10);
    for (const payload of [`1${large}`, `2${large}`]) ahead.ask(() => ask('type', payload));
    expect(channel.written.length).toBeLessThan(2);
    expect(ask('type', `2${large}`)).toBe(`answer to type 2${large}`);
  });
});
